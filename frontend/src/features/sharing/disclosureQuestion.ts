/** What is asked of the log, as the address holds it; days as `2026-11-23`, both included. */
export interface DisclosureQuestion {
  readonly unit?: string;
  readonly item?: string;
  readonly from?: string;
  readonly to?: string;
}

const day = 86_400_000; // ms

/** The question as the API takes it. One without an end, or with one to come, ends when it is asked: so its pages belong together. */
export function variablesOf({ unit, item, from, to }: DisclosureQuestion, now: number) {
  const end = to === undefined ? now : Math.min(Date.parse(to) + day, now);
  return {
    unitId: unit ?? null,
    itemId: item ?? null,
    from: from === undefined ? null : new Date(from).toISOString(),
    to: new Date(end).toISOString(),
  };
}
