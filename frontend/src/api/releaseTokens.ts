import type { ReleaseOutcome } from './gql/graphql';

/** How many items come to what, the released first. */
export function countsOf(items: readonly { readonly outcome: ReleaseOutcome }[]): readonly [ReleaseOutcome, number][] {
  const counts = new Map<ReleaseOutcome, number>();
  for (const { outcome } of items) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => Number(b === 'RELEASED') - Number(a === 'RELEASED') || a.localeCompare(b));
}

/** Audience tokens of what was chosen and typed. */
export function tokensOf(units: readonly string[], circles: readonly string[], accounts: string): readonly string[] {
  const named = accounts
    .split(/[\s,;]+/)
    .filter((name) => name !== '')
    .map((name) => `account:${name.toLowerCase()}`);
  return [...new Set([...units.map((unit) => `unit:${unit}`), ...circles, ...named])];
}
