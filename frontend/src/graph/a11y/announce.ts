import { describeCommand } from '../commands/apply';
import type { CommandDescription } from '../commands/command';
import type { ChartHistory } from '../model/history';

/** What a step through the log did, for the live region: the step and whether it was done, undone or done again. */
export interface StepAnnouncement {
  readonly step: CommandDescription;
  readonly way: 'done' | 'undone' | 'redone';
}

/** The announcement for a change from one state of the log to the next; null where no single step tells it. */
export function announcementOf(before: ChartHistory, after: ChartHistory): StepAnnouncement | null {
  if (before === after || after.entries.length === 0) return null;
  if (before.entries !== after.entries) {
    const latest = after.entries[after.position - 1];
    return latest === undefined ? null : { step: describeCommand(latest.command), way: 'done' };
  }
  const undone = after.position < before.position;
  const entry = after.entries[undone ? after.position : after.position - 1];
  return entry === undefined ? null : { step: describeCommand(entry.command), way: undone ? 'undone' : 'redone' };
}

/** Speaks through a live region. Saying the same text twice is heard twice. */
export interface Announcer {
  readonly say: (text: string) => void;
}

/** Writes into an element that has `aria-live="polite"`. */
export function createAnnouncer(region: Pick<HTMLElement, 'textContent'>): Announcer {
  return {
    say: (text) => {
      // Screen readers pass over a region whose text does not change; a trailing no-break space changes it unheard.
      region.textContent = region.textContent === text ? `${text}\u00a0` : text;
    },
  };
}
