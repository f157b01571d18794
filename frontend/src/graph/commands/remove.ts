import { type ChartDocument, edgesTouching } from '../model/document';
import type { ChartEdge, ChartNode, EntityId } from '../model/elements';
import type { AddElements, CommandDescription, RemoveElements } from './command';

/** Takes nodes off the chart with every edge at them. Null where none of them is on it. */
export function removeNodes(
  document: ChartDocument,
  ids: Iterable<EntityId>,
  reason: 'remove' | 'collapse' = 'remove',
): RemoveElements | null {
  const gone = new Set([...ids].filter((id) => document.nodes.has(id)));
  if (gone.size === 0) return null;
  const nodes = [...gone].map((id) => document.nodes.get(id)).filter((node): node is ChartNode => node !== undefined);
  const edges: ChartEdge[] = edgesTouching(document, gone);
  return { type: 'remove', reason, nodes, edges, hidden: [...gone].filter((id) => document.hidden.has(id)) };
}

export function applyRemove(document: ChartDocument, command: RemoveElements): ChartDocument {
  const nodes = new Map(document.nodes);
  for (const node of command.nodes) nodes.delete(node.id);
  const edges = new Map(document.edges);
  for (const edge of command.edges) edges.delete(edge.id);
  const hidden = new Set(document.hidden);
  for (const node of command.nodes) hidden.delete(node.id);
  return { nodes, edges, hidden };
}

/** Brings back the same elements at the same places; the reason stays, so that redo reads as the first time. */
export function invertRemove(command: RemoveElements): AddElements {
  const reason = command.reason === 'remove' || command.reason === 'collapse' ? 'paste' : command.reason;
  return { ...command, type: 'add', reason };
}

export function describeRemove(command: RemoveElements): CommandDescription {
  const label = command.nodes[0]?.label;
  return {
    key: command.reason === 'collapse' ? 'collapse' : 'remove',
    count: command.nodes.length,
    ...(label === undefined ? {} : { label }),
  };
}
