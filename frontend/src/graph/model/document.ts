import type { Box, ChartEdge, ChartNode, EntityId, RelationshipId } from './elements';

/** What an analyst has put on a chart. Immutable: every change makes a new one through a command. */
export interface ChartDocument {
  readonly nodes: ReadonlyMap<EntityId, ChartNode>;
  readonly edges: ReadonlyMap<RelationshipId, ChartEdge>;
  /** Nodes the analyst has hidden; they stay in the document and come back with "show all". */
  readonly hidden: ReadonlySet<EntityId>;
}

/** Above this the server answers with group nodes (EXPLORER, decision 2). */
export const chartLimits = { nodes: 10_000, edges: 40_000 } as const;

export const emptyDocument: ChartDocument = { nodes: new Map(), edges: new Map(), hidden: new Set() };

/** A document of these elements; edges without both ends are left out. */
export function documentOf(nodes: Iterable<ChartNode>, edges: Iterable<ChartEdge> = []): ChartDocument {
  const nodeMap = new Map<EntityId, ChartNode>();
  for (const node of nodes) nodeMap.set(node.id, node);
  const edgeMap = new Map<RelationshipId, ChartEdge>();
  for (const edge of edges) if (nodeMap.has(edge.source) && nodeMap.has(edge.target)) edgeMap.set(edge.id, edge);
  return { nodes: nodeMap, edges: edgeMap, hidden: new Set() };
}

/** The smallest box around the nodes' centres, or null where there is none. */
export function boundsOf(nodes: Iterable<{ readonly x: number; readonly y: number }>): Box | null {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of nodes) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return minX === Infinity ? null : { minX, minY, maxX, maxY };
}

/** Every edge of the document that touches one of the nodes. */
export function edgesTouching(document: ChartDocument, ids: ReadonlySet<EntityId>): ChartEdge[] {
  const touching: ChartEdge[] = [];
  for (const edge of document.edges.values()) if (ids.has(edge.source) || ids.has(edge.target)) touching.push(edge);
  return touching;
}
