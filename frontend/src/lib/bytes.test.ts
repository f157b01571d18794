import { expect, it } from 'vitest';
import { formatBytes } from './bytes';

it('chooses the unit by the size', () => {
  const sizes = [0, 999, 1_000, 45_300_000, 2_500_000_000, 7e13];
  expect(sizes.map((size) => formatBytes(size, 'en'))).toEqual([
    '0 bytes',
    '999 bytes',
    '1 kB',
    '45.3 MB',
    '2.5 GB',
    '70,000 GB',
  ]);
});
