import { describe, expect, it } from 'vitest';
import { entityId, relationshipId } from '../model/elements';
import { selectionOf } from '../model/selection';
import { edge, node, sceneOf } from '../testing/build';
import { neighboursOf, noEmphasis, raise, touchingLimit } from './emphasis';

const parallels = (count: number, from = 'a', to = 'b') =>
  Array.from({ length: count }, (_, index) => edge(from, to, { id: relationshipId(`${from}${to}${index}`) }));

describe('buildScene', () => {
  it('draws a single edge straight and spreads parallel ones evenly', () => {
    const bends = (count: number) => sceneOf([node('a'), node('b')], parallels(count)).edges.map(({ bend }) => bend);
    expect([bends(1), bends(2), bends(3)]).toEqual([[0], [-15, 15], [-30, 0, 30]]);
  });

  it('bends opposite directions to different sides of the screen', () => {
    const scene = sceneOf([node('a'), node('b')], [...parallels(1), ...parallels(1, 'b', 'a')]);
    // Seen along its own direction each turns to the same hand, so on the screen they part.
    expect(scene.edges.map(({ bend }) => bend)).toEqual([-15, -15]);
  });

  it('grows loops outwards', () => {
    const loops = sceneOf([node('a')], parallels(2, 'a', 'a')).edges;
    expect(loops.map(({ loop, bend }) => [loop, bend])).toEqual([
      [true, 30],
      [true, 60],
    ]);
  });

  it('makes hubs larger in three steps', () => {
    const leaves = Array.from({ length: 20 }, (_, index) => node(`l${index}`));
    const links = leaves
      .map(({ id }) => edge('hub', id))
      .concat(Array.from({ length: 5 }, (_, i) => edge('l0', `l${i + 1}`)));
    const radius = new Map(sceneOf([node('hub'), ...leaves], links).nodes.map((n) => [n.id, n.radius]));
    expect([radius.get(entityId('l9')), radius.get(entityId('l0')), radius.get(entityId('hub'))]).toEqual([14, 17, 20]);
  });
});

describe('raise', () => {
  const scene = sceneOf([node('a'), node('b'), node('c')], [edge('a', 'b'), edge('b', 'c'), edge('a', 'a')]);

  it('lifts a selected node, its edges and their other ends', () => {
    const raised = raise(scene, { ...noEmphasis, selection: selectionOf([entityId('a')]) });
    expect(raised.marked.map(({ id }) => id)).toEqual(['a']);
    expect(raised.touching.map(({ id }) => id)).toEqual(['a>b', 'a>a']);
    expect(raised.companions.map(({ id }) => id)).toEqual(['b']);
  });

  it('lets the rest step back for a selection and more for a result, not for a hover', () => {
    const a = selectionOf([entityId('a')]);
    const hover = { type: 'node', id: entityId('a') } as const;
    const veils = [{ selection: a }, { highlight: a }, { hover }].map(
      (part) => raise(scene, { ...noEmphasis, ...part }).veil,
    );
    expect(veils).toEqual([0.45, 0.7, 0]);
  });

  it('does not draw the chart twice when everything is selected', () => {
    const nodes = Array.from({ length: 60 }, (_, index) => node(`n${index}`));
    const edges = nodes.flatMap(({ id }, at) => nodes.slice(at + 1, at + 31).map((other) => edge(id, other.id)));
    const all = raise(sceneOf(nodes, edges), { ...noEmphasis, selection: selectionOf(nodes.map(({ id }) => id)) });
    expect(edges.length).toBeGreaterThan(touchingLimit);
    expect([all.touching.length, all.veil, all.marked.length]).toEqual([0, 0, 60]);
  });

  it('knows neighbours without the node itself', () => {
    expect(neighboursOf(scene, entityId('a')).map(({ id }) => id)).toEqual(['b']);
  });
});
