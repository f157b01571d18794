import fc from 'fast-check';
import { type ChartDocument, documentOf } from '../model/document';
import { type ChartEdge, type ChartNode, entityId, relationshipId } from '../model/elements';
import { buildScene, type Scene } from '../scene/scene';

/** A node with sensible values; tests name only what they are about. */
export function node(id: string, changes: Partial<Omit<ChartNode, 'id'>> = {}): ChartNode {
  return { id: entityId(id), kind: 'MALWARE', label: id, x: 0, y: 0, pinned: false, ...changes };
}

/** An edge "a>b", or with an id of its own where there are several. */
export function edge(source: string, target: string, changes: Partial<ChartEdge> = {}): ChartEdge {
  return {
    id: relationshipId(`${source}>${target}`),
    source: entityId(source),
    target: entityId(target),
    type: 'USES',
    typeName: 'uses',
    confidence: 80,
    claimCount: 1,
    originCount: 1,
    ...changes,
  };
}

export function sceneOf(nodes: readonly ChartNode[], edges: readonly ChartEdge[] = []): Scene {
  return buildScene({ nodes, edges });
}

const coordinate = fc.integer({ min: -2_000, max: 2_000 });

/** Any small chart, hidden nodes, loops and parallel edges included. */
export const anyDocument: fc.Arbitrary<ChartDocument> = fc
  .record({
    places: fc.array(fc.record({ x: coordinate, y: coordinate, pinned: fc.boolean() }), { maxLength: 12 }),
    links: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
    hidden: fc.array(fc.nat(11), { maxLength: 4 }),
  })
  .map(({ places, links, hidden }) => {
    const nodes = places.map((place, index) => node(`n${index}`, place));
    const edges = links.map(([from, to], index) => edge(`n${from}`, `n${to}`, { id: relationshipId(`r${index}`) }));
    const ids = hidden.filter((index) => index < nodes.length).map((index) => entityId(`n${index}`));
    return { ...documentOf(nodes, edges), hidden: new Set(ids) };
  });
