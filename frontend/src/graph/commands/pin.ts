import type { ChartDocument } from '../model/document';
import type { EntityId } from '../model/elements';
import type { CommandDescription, PinNodes } from './command';

/** Pins or releases nodes. Null where all of them are so already. */
export function pinNodes(document: ChartDocument, ids: Iterable<EntityId>, pinned: boolean): PinNodes | null {
  const changing = [...new Set(ids)].filter((id) => {
    const node = document.nodes.get(id);
    return node !== undefined && node.pinned !== pinned;
  });
  return changing.length === 0 ? null : { type: 'pin', ids: changing, pinned };
}

export function applyPin(document: ChartDocument, command: PinNodes): ChartDocument {
  const nodes = new Map(document.nodes);
  for (const id of command.ids) {
    const node = nodes.get(id);
    if (node !== undefined) nodes.set(id, { ...node, pinned: command.pinned });
  }
  return { ...document, nodes };
}

export function invertPin(command: PinNodes): PinNodes {
  return { ...command, pinned: !command.pinned };
}

export function describePin(command: PinNodes): CommandDescription {
  return { key: command.pinned ? 'pin' : 'unpin', count: command.ids.length };
}
