import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../model/document';
import { entityId } from '../model/elements';
import { anyDocument, edge, node } from '../testing/build';
import { applyCommand } from './apply';
import { expand, type UnplacedNode } from './expand';

const found = (count: number): UnplacedNode[] =>
  Array.from({ length: count }, (_, index) => ({ id: entityId(`new${index}`), kind: 'TOOL', label: `${index}` }));

describe('expand', () => {
  it('moves nodes already on the chart by 0 px', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(60), (document, count) => {
        const result = expand(document, { anchors: [entityId('n0')], nodes: found(count), edges: [] });
        if (!result.ok) return;
        const after = applyCommand(document, result.command);
        for (const [id, before] of document.nodes) expect(after.nodes.get(id)).toEqual(before);
      }),
    );
  });

  it('keeps new nodes clear of each other and of the chart', () => {
    const start = documentOf([node('hub'), node('near', { x: 130 })]);
    const result = expand(start, { anchors: [entityId('hub')], nodes: found(50), edges: [] });
    const after = result.ok ? [...applyCommand(start, result.command).nodes.values()] : [];
    const distances = after.flatMap((a, at) => after.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(after).toHaveLength(52);
    expect(Math.min(...distances)).toBeGreaterThan(70);
  });

  it('puts a node that links to two others between them', () => {
    const start = documentOf([node('a'), node('b', { x: 600 })]);
    const edges = [edge('a', 'new0'), edge('b', 'new0')];
    const result = expand(start, { anchors: [entityId('a')], nodes: found(1), edges });
    const placed = result.ok ? applyCommand(start, result.command).nodes.get(entityId('new0')) : undefined;
    expect(placed).toMatchObject({ x: 300, y: 0 });
  });

  it('gives the same places for the same input, in any order', () => {
    const start = documentOf([node('hub')]);
    const forwards = expand(start, { anchors: [entityId('hub')], nodes: found(20), edges: [] });
    const backwards = expand(start, { anchors: [entityId('hub')], nodes: found(20).reverse(), edges: [] });
    const places = (result: typeof forwards) =>
      result.ok
        ? new Map([...applyCommand(start, result.command).nodes].map(([id, { x, y }]) => [id, { x, y }]))
        : null;
    expect(places(forwards)).toEqual(places(backwards));
  });

  it('brings only what is new, and refuses when nothing is', () => {
    const start = documentOf([node('hub'), node('new0', { x: 200 })], [edge('hub', 'new0')]);
    const again = { anchors: [entityId('hub')], edges: [edge('hub', 'new0')] };
    expect(expand(start, { ...again, nodes: found(2) })).toMatchObject({ ok: true, added: ['new1'] });
    expect(expand(start, { ...again, nodes: found(1) })).toEqual({ ok: false, code: 'NOTHING_NEW' });
  });

  it('refuses what the chart cannot hold', () => {
    const result = expand(documentOf([node('hub')]), { anchors: [], nodes: found(10_000), edges: [] });
    expect(result).toEqual({ ok: false, code: 'CHART_FULL', limit: 10_000, wanted: 10_001 });
  });
});
