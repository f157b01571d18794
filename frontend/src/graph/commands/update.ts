import type { ChartDocument } from '../model/document';
import type { ChartNode, EntityId } from '../model/elements';
import type { CommandDescription, UpdateNodes } from './command';

/** What may change about a node without moving it or making it another one. */
export type NodeFacts = Partial<Pick<ChartNode, 'label' | 'kind' | 'hiddenCount' | 'tlp' | 'jurisdictions'>>;

/** Replaces facts about nodes on the chart. Null where nothing differs. */
export function updateNodes(document: ChartDocument, facts: ReadonlyMap<EntityId, NodeFacts>): UpdateNodes | null {
  const changes: { before: ChartNode; after: ChartNode }[] = [];
  for (const [id, changed] of facts) {
    const before = document.nodes.get(id);
    if (before === undefined) continue;
    const after = { ...before, ...changed };
    if (JSON.stringify(after) !== JSON.stringify(before)) changes.push({ before, after });
  }
  return changes.length === 0 ? null : { type: 'update', changes };
}

/** The place and the pin stay the document's own. */
export function applyUpdate(document: ChartDocument, command: UpdateNodes): ChartDocument {
  const nodes = new Map(document.nodes);
  for (const { after } of command.changes) {
    const node = nodes.get(after.id);
    if (node !== undefined) nodes.set(after.id, { ...after, x: node.x, y: node.y, pinned: node.pinned });
  }
  return { ...document, nodes };
}

export function invertUpdate(command: UpdateNodes): UpdateNodes {
  return { ...command, changes: command.changes.map(({ before, after }) => ({ before: after, after: before })) };
}

export function describeUpdate(command: UpdateNodes): CommandDescription {
  const label = command.changes[0]?.after.label;
  return { key: 'update', count: command.changes.length, ...(label === undefined ? {} : { label }) };
}
