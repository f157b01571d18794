import type { ChartDocument } from './document';
import type { EntityId, RelationshipId } from './elements';

/** What is selected, on the chart and in every view beside it. */
export interface Selection {
  readonly nodes: ReadonlySet<EntityId>;
  readonly edges: ReadonlySet<RelationshipId>;
}

/** One element of the chart, as pointed at or focused. */
export type ChartTarget =
  | { readonly type: 'node'; readonly id: EntityId }
  | { readonly type: 'edge'; readonly id: RelationshipId };

export const emptySelection: Selection = { nodes: new Set(), edges: new Set() };

export function selectionOf(nodes: Iterable<EntityId>, edges: Iterable<RelationshipId> = []): Selection {
  return { nodes: new Set(nodes), edges: new Set(edges) };
}

export function selectTarget(target: ChartTarget): Selection {
  return target.type === 'node' ? selectionOf([target.id]) : selectionOf([], [target.id]);
}

/** Adds the target, or takes it out where it is already selected. */
export function toggleTarget(selection: Selection, target: ChartTarget): Selection {
  return target.type === 'node'
    ? { nodes: toggled(selection.nodes, target.id), edges: selection.edges }
    : { nodes: selection.nodes, edges: toggled(selection.edges, target.id) };
}

/** The selection without what is no longer on the chart; the same object where nothing has gone. */
export function pruneSelection(selection: Selection, document: ChartDocument): Selection {
  const nodes = [...selection.nodes].filter((id) => document.nodes.has(id) && !document.hidden.has(id));
  const edges = [...selection.edges].filter((id) => document.edges.has(id));
  const same = nodes.length === selection.nodes.size && edges.length === selection.edges.size;
  return same ? selection : selectionOf(nodes, edges);
}

export function sameSelection(a: Selection, b: Selection): boolean {
  return a === b || (sameSet(a.nodes, b.nodes) && sameSet(a.edges, b.edges));
}

function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size !== b.size) return false;
  for (const item of a) if (!b.has(item)) return false;
  return true;
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
