import { expect, it } from 'vitest';
import { percent, signed } from './probability';

it('writes probabilities as whole per cent, never as nought and never as certain', () => {
  expect([0, 0.004, 0.635, 0.999, 1].map((part) => percent(part, 'en'))).toEqual([
    '< 1 %',
    '< 1 %',
    '64 %',
    '99 %',
    '99 %',
  ]);
});

it('writes weights with a sign', () => {
  expect([1.384, -0.5, 0].map((weight) => signed(weight, 'en'))).toEqual(['+1.38', '−0.50', '0.00']);
});
