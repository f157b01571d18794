import type { LookupQuery } from '../../api/gql/graphql';
import type { Words } from '../../i18n/words';
import { csv } from '../../lib/csv';

export type LookupRow = LookupQuery['lookup'][number];

/** Countries whose cases know any of the entities. */
export function jurisdictionsOf(row: LookupRow): string[] {
  return [...new Set(row.entities.flatMap((entity) => entity.jurisdictions))].sort();
}

/** The answers as a table file; indicators stay defanged, so that no program makes links of them. */
export function lookupCsv(
  rows: readonly LookupRow[],
  headings: readonly string[],
  words: Pick<Words, 'selector'>,
): string {
  return csv([
    headings,
    ...rows.map((row) => [
      row.value,
      row.selectorType === null ? '' : words.selector(row.selectorType),
      row.defanged ?? row.normalized,
      row.reason,
      row.entities.map((entity) => entity.defangedName).join('; '),
      jurisdictionsOf(row).join(' '),
    ]),
  ]);
}
