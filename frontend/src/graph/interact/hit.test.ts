import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationshipId } from '../model/elements';
import { nodeScale, toScreen, type View } from '../scene/view';
import { edge, node, sceneOf } from '../testing/build';
import { hitBadge, hitTest, NodeGrid } from './hit';

const view: View = { scale: 1, offsetX: 0, offsetY: 0, width: 1_000, height: 800 };
const at = (scene: ReturnType<typeof sceneOf>, x: number, y: number, seen = view) =>
  hitTest(scene, new NodeGrid(scene.nodes), seen, { x, y })?.id ?? null;

describe('hitTest', () => {
  it('finds the node that a search through all of them finds', () => {
    const places = fc.array(fc.record({ x: fc.nat(800), y: fc.nat(800) }), { maxLength: 40 });
    const looks = fc.record({ x: fc.nat(800), y: fc.nat(800), scale: fc.constantFrom(0.1, 0.5, 1, 2.5) });
    fc.assert(
      fc.property(places, looks, (nodes, look) => {
        const scene = sceneOf(nodes.map((place, index) => node(`n${index}`, place)));
        const seen = { ...view, scale: look.scale };
        const distances = scene.nodes.map((n) => {
          const { x, y } = toScreen(seen, n);
          return {
            distance: Math.hypot(x - look.x, y - look.y),
            reach: Math.max(12, n.radius * nodeScale(look.scale) + 2),
          };
        });
        const nearest = Math.min(Infinity, ...distances.filter((d) => d.distance <= d.reach).map((d) => d.distance));
        const found = scene.nodes.findIndex(({ id }) => id === at(scene, look.x, look.y, seen));
        expect(distances[found]?.distance ?? Infinity).toBe(nearest);
      }),
    );
  });

  const scene = sceneOf(
    [node('a', { x: 100, y: 100 }), node('b', { x: 500, y: 100 }), node('c', { x: 100, y: 400 })],
    [
      edge('a', 'c'),
      edge('a', 'b', { id: relationshipId('upper') }),
      edge('a', 'b', { id: relationshipId('lower') }),
      edge('c', 'c'),
    ],
  );

  it.each([
    ['a node before the edge below it', 105, 108, 'a'],
    ['a straight edge within 6 px', 105, 250, 'a>c'],
    ['nothing beyond', 108, 250, null],
    ['the upper of two parallel edges on its curve', 300, 85, 'upper'],
    ['the lower one on its own', 300, 115, 'lower'],
    ['nothing between them', 300, 100, null],
    ['a loop on its circle', 68, 381, 'c>c'],
  ])('finds %s', (_, x, y, id) => expect(at(scene, x, y)).toBe(id));

  it('finds the node by its count of hidden neighbours, as long as that is drawn', () => {
    const counted = sceneOf([node('many', { x: 100, y: 100, hiddenCount: 117 }), node('none', { x: 300, y: 100 })]);
    const grid = new NodeGrid(counted.nodes);
    const badge = (x: number, seen = view) => hitBadge(grid, seen, { x, y: 87 })?.id ?? null;
    expect([badge(130), badge(90), badge(330), badge(30, { ...view, scale: 0.2 })]).toEqual(['many', null, null, null]);
    expect(at(counted, 130, 87)).toBe('many');
  });

  it('gives far-away nodes a target of 24 px', () => {
    const small = { ...view, scale: 0.1 };
    expect(at(scene, 21.5, 10, small)).toBe('a');
  });
});
