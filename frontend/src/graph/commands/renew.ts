import type { ChartDocument } from '../model/document';
import type { ChartEdge, EntityId } from '../model/elements';
import { addElements } from './add';
import type { ChartCommand, CompoundCommand, RemoveElements } from './command';
import { applyRemove, removeNodes } from './remove';
import { type NodeFacts, updateNodes } from './update';

/**
 * One step from a document to how the same chart stands today: facts about nodes and edges change, new edges appear, and what is no longer
 * there goes. Places, pins and what is hidden stay. Null where nothing differs.
 */
export function renew(document: ChartDocument, today: ChartDocument): CompoundCommand | null {
  const gone = removeNodes(
    document,
    [...document.nodes.keys()].filter((id) => !today.nodes.has(id)),
  );
  const removed = new Set(gone?.edges.map(({ id }) => id));
  const outdated = [...document.edges.values()].filter(
    (edge) => !removed.has(edge.id) && !isSame(edge, today.edges.get(edge.id)),
  );
  const dropped: RemoveElements | null =
    outdated.length === 0 ? null : { type: 'remove', reason: 'remove', nodes: [], edges: outdated, hidden: [] };
  const facts = new Map<EntityId, NodeFacts>();
  for (const { id, x: _x, y: _y, pinned: _pinned, ...rest } of today.nodes.values()) facts.set(id, rest);
  const commands: ChartCommand[] = [gone, dropped, updateNodes(document, facts)].filter((command) => command !== null);
  const rest = [gone, dropped].reduce((now, each) => (each === null ? now : applyRemove(now, each)), document);
  const fresh = addElements(rest, today.nodes.values(), today.edges.values(), 'paste');
  if (fresh !== null) commands.push(fresh);
  return commands.length === 0 ? null : { type: 'compound', reason: 'live', commands };
}

function isSame(a: ChartEdge, b: ChartEdge | undefined): boolean {
  return b !== undefined && Object.keys({ ...a, ...b }).every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}
