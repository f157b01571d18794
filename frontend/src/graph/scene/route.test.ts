import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationshipId } from '../model/elements';
import { edge, node, sceneOf } from '../testing/build';
import { arrowTip, newRoute, pointOn, routeEdge } from './route';

const frame = { scale: 1, offsetX: 0, offsetY: 0, nodes: 1 };
const pair = (x: number, y: number, count: number) =>
  sceneOf(
    [node('a'), node('b', { x, y })],
    Array.from({ length: count }, (_, at) => edge('a', 'b', { id: relationshipId(`r${at}`) })),
  ).edges;

const anyEnd = fc.tuple(fc.integer({ min: 100, max: 900 }), fc.integer({ min: -900, max: 900 }));

describe('routeEdge', () => {
  it('starts and ends at its nodes, curved or not', () => {
    fc.assert(
      fc.property(anyEnd, fc.integer({ min: 1, max: 4 }), ([x, y], count) => {
        for (const drawn of pair(x, y, count)) {
          const route = routeEdge(drawn, frame, newRoute());
          expect([pointOn(route, 0), pointOn(route, 1)]).toEqual([
            { x: 0, y: 0 },
            { x, y },
          ]);
        }
      }),
    );
  });

  it('passes as far from the straight line as the edge bends', () => {
    const routes = pair(400, 0, 3).map((drawn) => pointOn(routeEdge(drawn, frame, newRoute()), 0.5));
    expect(routes).toEqual([
      { x: 200, y: -30 },
      { x: 200, y: 0 },
      { x: 200, y: 30 },
    ]);
  });

  it('never bends a short edge into a hook', () => {
    const [first] = pair(20, 0, 8);
    const route = first === undefined ? newRoute() : routeEdge(first, frame, newRoute());
    expect(Math.abs(route.cy)).toBeLessThanOrEqual(14);
  });
});

describe('arrowTip', () => {
  it('touches the target at the distance asked for and points at it', () => {
    fc.assert(
      fc.property(anyEnd, ([x, y]) => {
        const [only] = pair(x, y, 1);
        const tip = only === undefined ? { x: 0, y: 0, angle: 0 } : arrowTip(routeEdge(only, frame, newRoute()), 20);
        expect(Math.hypot(tip.x - x, tip.y - y)).toBeCloseTo(20);
        expect(tip.angle).toBeCloseTo(Math.atan2(y, x));
      }),
    );
  });
});
