import { describe, expect, it } from 'vitest';
import { crossingText } from './marks';

describe('crossingText', () => {
  it('writes the codes, and of many how many more', () => {
    expect([crossingText(['PL', 'RO']), crossingText(['ES', 'FR', 'PL', 'RO', 'SE'])]).toEqual([
      'PL RO',
      'ES FR PL +2',
    ]);
  });
});
