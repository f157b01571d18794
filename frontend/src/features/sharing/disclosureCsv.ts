import type { DisclosuresQuery } from '../../api/gql/graphql';
import { csv } from '../../lib/csv';

export type DisclosureRow = DisclosuresQuery['disclosures']['nodes'][number];

/** As the API calls them, whatever language the screen has. */
const columns = ['at', 'until', 'unit', 'means', 'occasion', 'by', 'reason', 'item', 'label'];

/** One line a thing, so that each stands beside its label. */
export function disclosureCsv(rows: readonly DisclosureRow[]): string {
  return csv([
    columns,
    ...rows.flatMap((row) =>
      row.items.map((thing) => [
        row.at,
        row.until,
        row.unit.id,
        row.means,
        row.occasionId,
        row.by,
        row.reason,
        thing.id,
        thing.handling?.text,
      ]),
    ),
  ]);
}
