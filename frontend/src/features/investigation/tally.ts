import type { ChartDocument } from '../../graph/model/document';

export interface Tally {
  readonly value: string;
  readonly count: number;
}

/** Kinds and relationship types on the chart with their numbers, most frequent first. */
export function tally(document: ChartDocument): { kinds: Tally[]; types: Tally[] } {
  return {
    kinds: counted([...document.nodes.values()].map(({ kind }) => kind)),
    types: counted([...document.edges.values()].map(({ type }) => type)),
  };
}

function counted(values: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
