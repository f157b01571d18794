import type { ChartDocument } from '../model/document';
import type { ChartEdge, ChartNode } from '../model/elements';
import type { AddElements, AddReason, CommandDescription, RemoveElements } from './command';

/** Puts the elements that are not on the chart yet on it; edges need both ends. Null where nothing is new. */
export function addElements(
  document: ChartDocument,
  nodes: Iterable<ChartNode>,
  edges: Iterable<ChartEdge>,
  reason: AddReason,
): AddElements | null {
  const fresh = new Map([...nodes].filter((node) => !document.nodes.has(node.id)).map((node) => [node.id, node]));
  const known = (id: ChartNode['id']) => fresh.has(id) || document.nodes.has(id);
  const links = new Map(
    [...edges]
      .filter((edge) => !document.edges.has(edge.id) && known(edge.source) && known(edge.target))
      .map((edge) => [edge.id, edge]),
  );
  if (fresh.size + links.size === 0) return null;
  return { type: 'add', reason, nodes: [...fresh.values()], edges: [...links.values()], hidden: [] };
}

export function applyAdd(document: ChartDocument, command: AddElements): ChartDocument {
  const nodes = new Map(document.nodes);
  for (const node of command.nodes) nodes.set(node.id, node);
  const edges = new Map(document.edges);
  for (const edge of command.edges) edges.set(edge.id, edge);
  const hidden = command.hidden.length === 0 ? document.hidden : new Set([...document.hidden, ...command.hidden]);
  return { nodes, edges, hidden };
}

export function invertAdd(command: AddElements): RemoveElements {
  return { ...command, type: 'remove' };
}

export function describeAdd(command: AddElements): CommandDescription {
  const key = command.reason === 'expand' ? 'expand' : 'add';
  const label = command.nodes[0]?.label;
  return { key, count: command.nodes.length, ...(label === undefined ? {} : { label }) };
}
