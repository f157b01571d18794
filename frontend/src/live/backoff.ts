const first = 1_000; // ms
const most = 30_000; // ms

/** How long to wait before the next try, in ms: twice as long after each failure, never in step with other browsers. */
export function delayBefore(failures: number, random: () => number): number {
  const full = Math.min(most, first * 2 ** Math.min(failures, 10));
  return Math.round(full * (0.5 + random() / 2));
}
