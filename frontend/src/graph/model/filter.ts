import type { ChartDocument } from './document';
import type { ChartEdge, ChartNode, EntityId } from './elements';

/** What the legend, the confidence slider and the timeline leave on the chart. Filtered means gone, not greyed. */
export interface ChartFilter {
  readonly excludedKinds: ReadonlySet<string>;
  readonly excludedTypes: ReadonlySet<string>;
  /** 0–100; edges without a confidence pass only at 0. */
  readonly minimumConfidence: number;
  /** RFC 3339 instants, both inclusive; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether edges without any date stay while a period is set. */
  readonly undated: boolean;
}

/** The elements that are on the screen, and how many nodes of the document are not. */
export interface VisibleElements {
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
  readonly hiddenNodes: number;
  readonly hiddenEdges: number;
}

export const openFilter: ChartFilter = {
  excludedKinds: new Set(),
  excludedTypes: new Set(),
  minimumConfidence: 0,
  from: null,
  to: null,
  undated: true,
};

/**
 * O(nodes + edges); order is the document's. While a period is set, nodes that have relationships on the chart but none
 * within it are gone too; nodes without any stay, because nothing says when they are of.
 */
export function visibleElements(document: ChartDocument, filter: ChartFilter = openFilter): VisibleElements {
  let nodes: ChartNode[] = [];
  const shown = new Set<EntityId>();
  for (const node of document.nodes.values()) {
    if (document.hidden.has(node.id) || filter.excludedKinds.has(node.kind)) continue;
    nodes.push(node);
    shown.add(node.id);
  }
  const passes = edgeTest(filter);
  const edges: ChartEdge[] = [];
  const lonely = new Set<EntityId>();
  for (const edge of document.edges.values()) {
    if (!shown.has(edge.source) || !shown.has(edge.target)) continue;
    if (passes(edge)) edges.push(edge);
    else lonely.add(edge.source).add(edge.target);
  }
  if (filter.from !== null || filter.to !== null) {
    for (const { source, target } of edges) for (const end of [source, target]) lonely.delete(end);
    nodes = nodes.filter(({ id }) => !lonely.has(id));
  }
  return {
    nodes,
    edges,
    hiddenNodes: document.nodes.size - nodes.length,
    hiddenEdges: document.edges.size - edges.length,
  };
}

function edgeTest(filter: ChartFilter): (edge: ChartEdge) => boolean {
  const from = filter.from === null ? -Infinity : Date.parse(filter.from);
  const to = filter.to === null ? Infinity : Date.parse(filter.to);
  const anyTime = from === -Infinity && to === Infinity;
  return (edge) =>
    !filter.excludedTypes.has(edge.type) &&
    (filter.minimumConfidence <= 0 || (edge.confidence ?? -1) >= filter.minimumConfidence) &&
    (anyTime || overlaps(edge, from, to, filter.undated));
}

function overlaps(edge: ChartEdge, from: number, to: number, undated: boolean): boolean {
  if (edge.validFrom === undefined && edge.validTo === undefined) return undated;
  const start = edge.validFrom === undefined ? -Infinity : Date.parse(edge.validFrom);
  const end = edge.validTo === undefined ? Infinity : Date.parse(edge.validTo);
  return start <= to && end >= from;
}
