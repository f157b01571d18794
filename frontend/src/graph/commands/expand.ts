import { placeAround } from '../layout/local';
import { type ChartDocument, chartLimits } from '../model/document';
import type { ChartEdge, ChartNode, EntityId } from '../model/elements';
import { addElements } from './add';
import type { AddReason, ChartCommand } from './command';
import { updateNodes } from './update';

/** A node that has no place yet. */
export type UnplacedNode = Omit<ChartNode, 'x' | 'y' | 'pinned'>;

/** What the server found around the anchors. */
export interface Expansion {
  /** Nodes that the new ones are placed around; empty where the chart is. */
  readonly anchors: readonly EntityId[];
  readonly nodes: readonly UnplacedNode[];
  readonly edges: readonly ChartEdge[];
  /** Hidden neighbours left after this, by node that is already on the chart. */
  readonly hiddenCounts?: ReadonlyMap<EntityId, number>;
  readonly reason?: AddReason;
}

export type ExpandResult =
  | { readonly ok: true; readonly command: ChartCommand; readonly added: readonly EntityId[] }
  | { readonly ok: false; readonly code: 'NOTHING_NEW' }
  | { readonly ok: false; readonly code: 'CHART_FULL'; readonly limit: number; readonly wanted: number };

/** One step that adds what is new around the anchors; nodes already on the chart do not move. */
export function expand(document: ChartDocument, expansion: Expansion): ExpandResult {
  const fresh = expansion.nodes.filter((node) => !document.nodes.has(node.id));
  const full = beyondLimits(document, fresh.length, 0);
  if (full !== null) return { ok: false, code: 'CHART_FULL', ...full };
  const places = placeAround(document, expansion.anchors, fresh, expansion.edges);
  const placed = fresh.map(
    (node): ChartNode => ({ ...node, ...(places.get(node.id) ?? { x: 0, y: 0 }), pinned: false }),
  );
  const reason = expansion.reason ?? 'expand';
  const add = addElements(document, placed, expansion.edges, reason);
  const update = updateNodes(document, factsOf(expansion.hiddenCounts));
  if (add === null && update === null) return { ok: false, code: 'NOTHING_NEW' };
  const overfull = beyondLimits(document, 0, add?.edges.length ?? 0);
  if (overfull !== null) return { ok: false, code: 'CHART_FULL', ...overfull };
  const commands = [add, update].filter((command) => command !== null);
  return {
    ok: true,
    command: { type: 'compound', reason, commands },
    added: add?.nodes.map((node) => node.id) ?? [],
  };
}

function factsOf(counts: ReadonlyMap<EntityId, number> = new Map()) {
  return new Map([...counts].map(([id, hiddenCount]) => [id, { hiddenCount }]));
}

function beyondLimits(document: ChartDocument, nodes: number, edges: number) {
  const wantedNodes = document.nodes.size + nodes;
  if (wantedNodes > chartLimits.nodes) return { limit: chartLimits.nodes, wanted: wantedNodes };
  const wantedEdges = document.edges.size + edges;
  return wantedEdges > chartLimits.edges ? { limit: chartLimits.edges, wanted: wantedEdges } : null;
}
