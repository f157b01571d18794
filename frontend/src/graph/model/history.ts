import { applyCommand, invertCommand } from '../commands/apply';
import type { ChartCommand } from '../commands/command';
import type { ChartDocument } from './document';

/** One step of the analyst, with the moment it was taken (RFC 3339). */
export interface LogEntry {
  readonly command: ChartCommand;
  readonly at: string;
}

/** The log of a chart: every step since `initial`, and how many of them are in force. */
export interface ChartHistory {
  readonly initial: ChartDocument;
  readonly entries: readonly LogEntry[];
  /** 0 … entries.length; entries from here on have been undone. */
  readonly position: number;
  readonly document: ChartDocument;
}

/** Steps kept; older ones become part of `initial`. */
export const historyLimit = 500;

export function startHistory(document: ChartDocument): ChartHistory {
  return { initial: document, entries: [], position: 0, document };
}

/** Runs a command. Steps that had been undone are dropped: the chart goes on from where it is. */
export function record(history: ChartHistory, command: ChartCommand, at: string): ChartHistory {
  const entries = [...history.entries.slice(0, history.position), { command, at }];
  const document = applyCommand(history.document, command);
  const [oldest, ...kept] = entries;
  if (entries.length <= historyLimit || oldest === undefined) {
    return { initial: history.initial, entries, position: entries.length, document };
  }
  return { initial: applyCommand(history.initial, oldest.command), entries: kept, position: kept.length, document };
}

/** One step back; the same history where there is none. */
export function undo(history: ChartHistory): ChartHistory {
  const entry = history.entries[history.position - 1];
  if (entry === undefined) return history;
  const document = applyCommand(history.document, invertCommand(entry.command));
  return { ...history, position: history.position - 1, document };
}

/** One undone step again; the same history where there is none. */
export function redo(history: ChartHistory): ChartHistory {
  const entry = history.entries[history.position];
  if (entry === undefined) return history;
  return { ...history, position: history.position + 1, document: applyCommand(history.document, entry.command) };
}

/** Goes to any step of the log, as the history list does. */
export function goTo(history: ChartHistory, position: number): ChartHistory {
  const target = Math.min(Math.max(0, Math.trunc(position)), history.entries.length);
  let current = history;
  while (current.position > target) current = undo(current);
  while (current.position < target) current = redo(current);
  return current;
}

/** The document that the log in force gives when run from its beginning; equals `history.document`. */
export function replay(history: ChartHistory): ChartDocument {
  return history.entries
    .slice(0, history.position)
    .reduce((document, { command }) => applyCommand(document, command), history.initial);
}
