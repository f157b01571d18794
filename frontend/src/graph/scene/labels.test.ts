import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edge, node, sceneOf } from '../testing/build';
import { type Measure, placeLabels, worthNaming } from './labels';
import type { View } from './view';

const measure: Measure = (text) => ({ width: text.length * 7, height: 17 });
const view: View = { scale: 1, offsetX: 0, offsetY: 0, width: 1_000, height: 800 };

const anyNodes = fc.array(fc.record({ x: fc.nat(1_000), y: fc.nat(800), pinned: fc.boolean() }), { maxLength: 60 });

describe('worthNaming', () => {
  it('leaves a type to the legend that would be written at every spoke of a wheel', () => {
    const rim = Array.from({ length: 11 }, (_, index) => node(`r${index}`));
    const spokes = rim.map(({ id }) => edge('hub', id));
    const rare = edge('r0', 'r1', { typeName: 'variant of' });
    const scene = sceneOf([node('hub'), ...rim], [...spokes, rare]);
    expect(worthNaming(scene.edges).map(({ id }) => id)).toEqual([rare.id]);
    expect(worthNaming(scene.edges.slice(0, 10))).toHaveLength(10);
  });
});

describe('placeLabels', () => {
  it('never lets two names cover one another', () => {
    fc.assert(
      fc.property(anyNodes, (places) => {
        const scene = sceneOf(places.map((place, index) => node(`node ${index}`, place)));
        const boxes = placeLabels(scene, view, measure).nodes.map(({ x, y, radius, node: { label } }) => ({
          left: x - (label.length * 7) / 2,
          right: x + (label.length * 7) / 2,
          top: y + radius,
          bottom: y + radius + 17,
        }));
        const overlaps = boxes.flatMap((a, at) =>
          boxes
            .slice(at + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        );
        expect(overlaps).toEqual([]);
      }),
    );
  });

  it('names the pinned node first, then the hub', () => {
    const crowd = [
      node('leaf', { x: 10 }),
      node('hub', { x: 20 }),
      node('pinned', { x: 40, pinned: true }),
      node('far', { x: 500 }),
    ];
    const named = placeLabels(sceneOf(crowd, [edge('hub', 'far')]), { ...view, offsetX: 100, offsetY: 100 }, measure);
    expect(named.nodes.map(({ id }) => id)).toEqual(['pinned', 'far']);
  });

  it('keeps an overview to its hubs', () => {
    const nodes = Array.from({ length: 400 }, (_, index) =>
      node(`n${index}`, { x: (index % 20) * 300, y: Math.floor(index / 20) * 150 }),
    );
    const edges = nodes.slice(1, 9).map(({ id }) => edge('n0', id));
    const named = placeLabels(sceneOf(nodes, edges), { ...view, scale: 0.2 }, measure);
    expect(named.nodes.map(({ id }) => id)).toEqual(['n0']);
  });

  it('moves the type of an edge aside for the number of its origins, and drops it where there is no room', () => {
    const far = [node('a', { x: 100, y: 100 }), node('b', { x: 500, y: 100 })];
    const near = [node('c', { x: 100, y: 300 }), node('d', { x: 150, y: 300 })];
    const edges = [edge('a', 'b', { originCount: 4 }), edge('c', 'd')];
    const scene = sceneOf([...far, ...near], edges);
    const placed = placeLabels(scene, view, measure, scene.edges).edges;
    expect(placed.map(({ edge: { id }, t, lift }) => [id, t, lift])).toEqual([['a>b', 0.5, 15]]);
  });
});
