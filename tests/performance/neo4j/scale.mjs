/** How large everything is: 100,000 things, 400,000 relationships and hubs of 20,000 at scale 1; ATTRIBUTION_BENCH_SCALE makes it smaller for a look. */
export const scale = Number(process.env.ATTRIBUTION_BENCH_SCALE ?? 1);
const of = (count, least = 1) => Math.max(least, Math.round(count * scale));

export const things = of(100_000, 1_000);
export const actors = Math.round(things / 5);
export const relationships = of(400_000, 4_000);
export const hubs = 5;
export const hubSize = of(20_000, 200);

/** Names that begin alike, 20 at a time: what the search looks for. */
export const needleSize = 20;
