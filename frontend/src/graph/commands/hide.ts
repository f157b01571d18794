import type { ChartDocument } from '../model/document';
import type { EntityId } from '../model/elements';
import type { CommandDescription, HideNodes } from './command';

/** Hides nodes that are shown. Null where none is. */
export function hideNodes(document: ChartDocument, ids: Iterable<EntityId>): HideNodes | null {
  const changing = [...new Set(ids)].filter((id) => document.nodes.has(id) && !document.hidden.has(id));
  return changing.length === 0 ? null : { type: 'hide', ids: changing, hidden: true };
}

/** Shows every hidden node again. Null where none is hidden. */
export function showAll(document: ChartDocument): HideNodes | null {
  return document.hidden.size === 0 ? null : { type: 'hide', ids: [...document.hidden], hidden: false };
}

export function applyHide(document: ChartDocument, command: HideNodes): ChartDocument {
  const hidden = new Set(document.hidden);
  for (const id of command.ids) {
    if (command.hidden) hidden.add(id);
    else hidden.delete(id);
  }
  return { ...document, hidden };
}

export function invertHide(command: HideNodes): HideNodes {
  return { ...command, hidden: !command.hidden };
}

export function describeHide(command: HideNodes): CommandDescription {
  return { key: command.hidden ? 'hide' : 'show', count: command.ids.length };
}
