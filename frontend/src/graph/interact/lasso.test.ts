import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { node, sceneOf } from '../testing/build';
import { insidePolygon, nodesInside, rectangle } from './lasso';

describe('lasso', () => {
  it('agrees with plain comparison on rectangles', () => {
    const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
    fc.assert(
      fc.property(point, point, point, (a, b, { x, y }) => {
        const at = { x: x + 0.5, y: y + 0.5 }; // never on a side
        const inside = (at.x - a.x) * (at.x - b.x) < 0 && (at.y - a.y) * (at.y - b.y) < 0;
        expect(insidePolygon(at, rectangle(a, b))).toBe(inside);
      }),
    );
  });

  it('leaves out what a bent lasso goes around', () => {
    const horseshoe = [
      { x: 0, y: 0 },
      { x: 90, y: 0 },
      { x: 90, y: 90 },
      { x: 60, y: 90 },
      { x: 60, y: 30 },
      { x: 30, y: 30 },
      { x: 30, y: 90 },
      { x: 0, y: 90 },
    ];
    const scene = sceneOf([
      node('left', { x: 15, y: 60 }),
      node('gap', { x: 45, y: 60 }),
      node('right', { x: 75, y: 60 }),
    ]);
    const view = { scale: 1, offsetX: 0, offsetY: 0, width: 100, height: 100 };
    expect(nodesInside(scene, view, horseshoe)).toEqual(['left', 'right']);
  });

  it('needs an area', () => {
    const view = { scale: 1, offsetX: 0, offsetY: 0, width: 100, height: 100 };
    expect(
      nodesInside(sceneOf([node('a')]), view, [
        { x: -5, y: -5 },
        { x: 5, y: 5 },
      ]),
    ).toEqual([]);
  });
});
