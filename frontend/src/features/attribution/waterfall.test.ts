import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extent, waterfall } from './waterfall';

it('goes from the prior over each weight to the total', () => {
  expect(waterfall(-1, [3, -0.5])).toEqual({
    prior: { from: 0, to: -1 },
    lines: [
      { from: -1, to: 2 },
      { from: 2, to: 1.5 },
    ],
    total: { from: 0, to: 1.5 },
    least: -1,
    most: 2,
  });
});

it('adds up and stays inside its frame, whatever the weights', () => {
  const weight = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(weight, fc.array(weight, { maxLength: 60 }), (prior, weights) => {
      const drawn = waterfall(prior, weights);
      const sum = weights.reduce((total, each) => total + each, prior);
      expect(drawn.total.to).toBeCloseTo(sum, 9);
      for (const bar of [drawn.prior, ...drawn.lines, drawn.total]) {
        const { start, size } = extent(bar, drawn);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(size).toBeGreaterThan(0);
      }
    }),
  );
});

it('shows a bar of nought as a hair', () => {
  expect(extent({ from: 0, to: 0 }, { least: 0, most: 0 })).toEqual({ start: 0, size: 0.4 });
});
