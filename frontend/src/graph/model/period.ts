import type { ChartEdge } from './elements';

/** Days since 1970-01-01, UTC; the unit of the timeline. */
export type Day = number;

const dayMs = 86_400_000;

export const dayOf = (instant: string): Day => Math.floor(Date.parse(instant) / dayMs);

/** RFC 3339 instants of a day's beginning and end. */
export const startOf = (day: Day): string => new Date(day * dayMs).toISOString();
export const endOf = (day: Day): string => new Date((day + 1) * dayMs - 1).toISOString();

/** When the relationships of a chart hold: from the first day any begins or ends to the last, and how many are undated. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly dated: number;
  readonly undated: number;
}

/** O(edges). Null where nothing is dated. */
export function spanOf(edges: Iterable<ChartEdge>): Span | null {
  let [first, last, dated, undated] = [Infinity, -Infinity, 0, 0];
  for (const { validFrom, validTo } of edges) {
    const days = [validFrom, validTo].filter((instant) => instant !== undefined).map(dayOf);
    if (days.length === 0) undated++;
    else dated++;
    first = Math.min(first, ...days);
    last = Math.max(last, ...days);
  }
  return dated === 0 ? null : { first, last, dated, undated };
}

/** How many relationships hold at some time within each of `bins` equal parts of the span; undated ones count nowhere. */
export function histogramOf(edges: Iterable<ChartEdge>, { first, last }: Span, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  const width = (last - first + 1) / bins;
  const binOf = (day: Day) => Math.max(0, Math.min(bins - 1, Math.floor((day - first) / width)));
  for (const { validFrom, validTo } of edges) {
    if (validFrom === undefined && validTo === undefined) continue;
    const from = validFrom === undefined ? 0 : binOf(dayOf(validFrom));
    const to = validTo === undefined ? bins - 1 : binOf(dayOf(validTo));
    for (let bin = from; bin <= to; bin++) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
