import type { ChartDocument } from '../model/document';
import type { EntityId } from '../model/elements';
import type { CompoundCommand } from './command';
import { removeNodes } from './remove';
import { updateNodes } from './update';

/** Takes away the neighbours that hang on these nodes alone, pinned ones excepted, and counts them as hidden. */
export function collapse(document: ChartDocument, ids: Iterable<EntityId>): CompoundCommand | null {
  const kept = new Set([...ids].filter((id) => document.nodes.has(id)));
  const hosts = hostsOfNeighbours(document, kept);
  const leaves = [...hosts].filter(([id, host]) => host !== null && document.nodes.get(id)?.pinned === false);
  const removal = removeNodes(
    document,
    leaves.map(([id]) => id),
    'collapse',
  );
  if (removal === null) return null;
  const counts = new Map<EntityId, { hiddenCount: number }>();
  for (const [, host] of leaves) {
    if (host === null) continue;
    const before = counts.get(host)?.hiddenCount ?? document.nodes.get(host)?.hiddenCount ?? 0;
    counts.set(host, { hiddenCount: before + 1 });
  }
  const update = updateNodes(document, counts);
  return { type: 'compound', reason: 'collapse', commands: update === null ? [removal] : [removal, update] };
}

/** For each node at an edge to a kept one: the one kept node all its edges lead to, or null where they lead elsewhere. */
function hostsOfNeighbours(document: ChartDocument, kept: ReadonlySet<EntityId>): Map<EntityId, EntityId | null> {
  const hosts = new Map<EntityId, EntityId | null>();
  const note = (leaf: EntityId, host: EntityId) => {
    if (kept.has(leaf)) return;
    const known = hosts.get(leaf);
    hosts.set(leaf, kept.has(host) && (known === undefined || known === host) ? host : null);
  };
  for (const { source, target } of document.edges.values()) {
    note(source, target);
    note(target, source);
  }
  return hosts;
}
