import type { Hypothesis, Line } from './reading';

/** An item on the time line. */
export interface Mark {
  readonly line: Line;
  /** Per cent from the start of the line. */
  readonly at: number;
  /** From 0 upwards, so that marks near each other do not lie on each other. */
  readonly row: number;
}

export interface Times {
  readonly marks: readonly Mark[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly rows: number;
  readonly undated: number;
}

/** Marks nearer than this, in per cent, get rows of their own. */
const width = 1.6;

/** Where the dated items of a hypothesis lie between the first day and the day of the question. */
export function evidenceTimes({ lines }: Pick<Hypothesis, 'lines'>, asOf: string): Times {
  const dated = lines
    .flatMap((line) => (line.fact.seenAt === null ? [] : [{ line, time: Date.parse(line.fact.seenAt) }]))
    .sort((a, b) => a.time - b.time);
  const end = Math.max(Date.parse(asOf), ...dated.map(({ time }) => time));
  const start = Math.min(end - 1, ...dated.map(({ time }) => time));
  const place = (time: number) => ((time - start) / (end - start)) * 100;
  const ends: number[] = [];
  const marks = dated.map(({ line, time }): Mark => {
    const at = place(time);
    const free = ends.findIndex((last) => at - last >= width);
    const row = free < 0 ? ends.length : free;
    ends[row] = at;
    return { line, at, row };
  });
  return { marks, years: yearsOf(start, end, place), rows: ends.length, undated: lines.length - dated.length };
}

/** First days of years, at most about ten of them. */
function yearsOf(start: number, end: number, place: (time: number) => number) {
  const [first, last] = [new Date(start).getUTCFullYear() + 1, new Date(end).getUTCFullYear()];
  const step = Math.max(1, Math.ceil((last - first + 1) / 10));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => {
    const year = first + index * step;
    return { year, at: place(Date.UTC(year, 0, 1)) };
  });
}
