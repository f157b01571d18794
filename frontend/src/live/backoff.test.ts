import { expect, it } from 'vitest';
import { delayBefore } from './backoff';

it('doubles with each failure up to half a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 50].map((failures) => delayBefore(failures, () => 1))).toEqual([
    1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
  ]);
});

it('spreads browsers over the second half of the wait', () => {
  expect([0, 0.5, 1].map((part) => delayBefore(2, () => part))).toEqual([2_000, 3_000, 4_000]);
});
