/** How large everything is: 100,000 things, 400,000 relationships and hubs of 20,000 at scale 1; ATTRIBUTION_BENCH_SCALE makes it smaller for a look. */
export const scale = Number(process.env.ATTRIBUTION_BENCH_SCALE ?? 1);
const of = (count, least = 1) => Math.max(least, Math.round(count * scale));

export const things = of(100_000, 1_000);
export const actors = Math.round(things / 5);
export const relationships = of(400_000, 4_000);
export const hubs = 5;
export const hubSize = of(20_000, 200);

/** Cases of each of two countries, whatever the scale, and what each concerns; those of the second are under so many labels, of which the reader sees some. */
export const casesOfEach = 300;
export const itemsOfCase = 8;
export const labels = 200;
export const visibleLabels = 120;

/** Claims of the largest hub. */
export const largeHubClaims = of(100_000, 2_000);

/** Requests of a measured round: fewer for a look. */
export const requestsOf = (count) => Math.max(50, Math.round(count * Math.min(1, 5 * scale)));

/** Names that begin alike, 20 at a time: what the search looks for. */
export const needleSize = 20;
