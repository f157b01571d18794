/** A period of law in words: how long is left, and when it is over where somebody must act. */

const minute = 60_000;

/** How much is left, in the two largest units that say something. */
export interface TimeLeft {
  readonly isOver: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** What is left until an instant; once it is over, how long ago that was. Whole minutes, cut. */
export function timeLeft(dueAt: string, now: number): TimeLeft {
  const left = Date.parse(dueAt) - now;
  const minutes = Math.floor(Math.abs(left) / minute);
  return {
    isOver: left <= 0,
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
}

/**
 * When a period is over, as people there say it: "Mon 14 Dec 24:00 Warsaw". A period of days ends at the midnight that ends its last day, which that day is named for.
 */
export function dueWords(dueAt: string, countedIn: 'DAYS' | 'HOURS', timeZone: string, locale: string): string {
  const due = Date.parse(dueAt);
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  const language = locale === 'en' ? 'en-GB' : locale;
  const day = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone })
    .format(countedIn === 'DAYS' ? due - 1 : due)
    .replace(',', '');
  const time =
    countedIn === 'DAYS'
      ? '24:00'
      : new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
          due,
        );
  return `${day} ${time} ${place}`;
}
