import type { ImportPhase, ImportProgressFieldsFragment } from '../../api/gql/graphql';

/** Passes over the file, in their order; a pass may be left out. */
const phases = ['SURVEY', 'OBJECTS', 'REFERENCES', 'CLOSING'] as const satisfies ImportPhase[];

/** Shares of the whole that each pass takes, roughly: the second writes. */
const shares: Readonly<Record<ImportPhase, number>> = { SURVEY: 0.15, OBJECTS: 0.7, REFERENCES: 0.13, CLOSING: 0.02 };

/** How much of an import is done, 0–1; null: it is not known yet how large the file is. */
export function partDone({
  phase,
  bytesRead,
  bytesTotal,
}: Pick<ImportProgressFieldsFragment, 'phase' | 'bytesRead' | 'bytesTotal'>): number | null {
  if (bytesTotal <= 0) return null;
  const before = phases.slice(0, phases.indexOf(phase)).reduce((sum, each) => sum + shares[each], 0);
  return before + shares[phase] * Math.min(1, bytesRead / bytesTotal);
}
