import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncovered } from './resting';

const [width, height] = [12, 9];

describe('uncovered', () => {
  it('covers with the moved picture every pixel of the frame exactly once', () => {
    const by = (size: number) => fc.integer({ min: 1 - size, max: size - 1 });
    fc.assert(
      fc.property(by(width), by(height), (dx, dy) => {
        const moved = { minX: dx, minY: dy, maxX: dx + width, maxY: dy + height };
        const boxes = [moved, ...uncovered(dx, dy, width, height)];
        const counts = Array.from({ length: width * height }, (_, place) => {
          const [x, y] = [place % width, Math.floor(place / width)];
          return boxes.filter((box) => x >= box.minX && x < box.maxX && y >= box.minY && y < box.maxY).length;
        });
        expect(new Set(counts)).toEqual(new Set([1]));
      }),
    );
  });

  it('is nothing for a picture that has not moved', () => {
    expect(uncovered(0, 0, width, height)).toEqual([]);
  });
});
