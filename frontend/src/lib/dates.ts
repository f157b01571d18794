/** Dates of the graph are instants in UTC; they are shown as days unless the time of day matters. */
const formats = new Map<string, Intl.DateTimeFormat>();

export function formatDay(instant: string, locale: string): string {
  return formatted(instant, locale, { dateStyle: 'medium', timeZone: 'UTC' });
}

export function formatMoment(instant: string, locale: string): string {
  return formatted(instant, locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
}

/** To the second, for records of what was done. */
export function formatSecond(instant: string, locale: string): string {
  return formatted(instant, locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
}

/** The instant of a typed moment in UTC (`2024-05-01T10:20`, seconds optional); null: it is none. */
export function utcInstant(typed: string): string | null {
  const time = Date.parse(`${typed}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function formatted(instant: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  // British order (day, month, year) for plain English: the product has no American month-first dates.
  const language = locale === 'en' ? 'en-GB' : locale;
  const key = `${language}|${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format.format(time);
}
