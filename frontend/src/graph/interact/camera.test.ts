import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toScreen, toWorld } from '../scene/view';
import { between, fitBox, panBy, scaleLimits, viewOf, zoomAbout } from './camera';

const size = { width: 1_200, height: 800 };
const anyViewpoint = fc.record({
  centre: fc.record({ x: fc.integer({ min: -5_000, max: 5_000 }), y: fc.integer({ min: -5_000, max: 5_000 }) }),
  scale: fc.double({ min: scaleLimits.min, max: scaleLimits.max, noNaN: true }),
});
const anyPoint = fc.record({ x: fc.nat(1_200), y: fc.nat(800) });

describe('camera', () => {
  it('maps to the screen and back', () => {
    fc.assert(
      fc.property(anyViewpoint, anyPoint, (viewpoint, point) => {
        const view = viewOf(viewpoint, size);
        const back = toScreen(view, toWorld(view, point));
        expect(Math.hypot(back.x - point.x, back.y - point.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('keeps the point under the pointer while zooming, at the limits too', () => {
    fc.assert(
      fc.property(anyViewpoint, anyPoint, fc.double({ min: 0.01, max: 100, noNaN: true }), (viewpoint, at, factor) => {
        const before = toWorld(viewOf(viewpoint, size), at);
        const after = toWorld(viewOf(zoomAbout(viewpoint, size, at, factor), size), at);
        expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('moves the picture by the pixels of a pan', () => {
    const start = { centre: { x: 10, y: 20 }, scale: 2 };
    const [before, after] = [viewOf(start, size), viewOf(panBy(start, 30, -8), size)];
    expect([after.offsetX - before.offsetX, after.offsetY - before.offsetY]).toEqual([30, -8]);
  });

  it('fits a box with room for labels, and does not blow one node up', () => {
    const box = { minX: 0, minY: 0, maxX: 4_000, maxY: 1_000 };
    const view = viewOf(fitBox(box, size), size);
    const [from, to] = [toScreen(view, { x: 0, y: 0 }), toScreen(view, { x: 4_000, y: 1_000 })];
    expect([from.x >= 90, to.x <= 1_110, from.y >= 40, to.y <= 745]).toEqual([true, true, true, true]);
    expect(fitBox({ minX: 5, minY: 5, maxX: 5, maxY: 5 }, size).scale).toBe(1.1);
  });

  it('starts and ends a flight where it should', () => {
    const [from, to] = [
      { centre: { x: 0, y: 0 }, scale: 0.5 },
      { centre: { x: 100, y: 50 }, scale: 2 },
    ];
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5)).toEqual({ centre: { x: 50, y: 25 }, scale: 1 });
  });
});
