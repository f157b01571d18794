import type { ChartCommand } from '../commands/command';
import type { ChartDocument } from './document';
import { type ChartHistory, goTo, record, redo, startHistory, undo } from './history';

/** The one place that changes a chart. Framework-free; React reads it with `useSyncExternalStore`. */
export interface ChartSession {
  /** Same object until something changes. */
  readonly history: () => ChartHistory;
  /** Runs a command; null (nothing to do) is allowed and does nothing. */
  readonly run: (command: ChartCommand | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly goTo: (position: number) => void;
  /** Starts over with another chart and an empty log. */
  readonly load: (document: ChartDocument) => void;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A session on a document; `now` gives RFC 3339 instants for the log. */
export function createSession(document: ChartDocument, now: () => string): ChartSession {
  let history = startHistory(document);
  const listeners = new Set<() => void>();
  const become = (next: ChartHistory) => {
    if (next === history) return;
    history = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    history: () => history,
    run: (command) => {
      if (command !== null) become(record(history, command, now()));
    },
    undo: () => become(undo(history)),
    redo: () => become(redo(history)),
    goTo: (position) => become(goTo(history, position)),
    load: (next) => become(startHistory(next)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
