import type {
  Direction,
  ExpandPreviewQuery,
  Kind,
  RelationshipFilterInput,
  RelationshipType,
} from '../../api/gql/graphql';
import type { ChartFilter } from '../../graph/model/filter';

/** What the analyst ticked: rows by key (none means all), and how many entities at most. */
export interface ExpandChoice {
  readonly keys: readonly string[];
  readonly limit: number;
}

/** One row of the preview: neighbours of one kind behind one relationship in one direction. */
export interface PreviewRow {
  readonly key: string;
  readonly kind: Kind;
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly count: number;
  readonly onChart: number;
  readonly newest: string | null;
  readonly bestConfidence: number | null;
}

type Surroundings = Extract<NonNullable<ExpandPreviewQuery['nodes'][number]>, { id: string }>;
type Group = Pick<PreviewRow, 'kind' | 'direction'> & { readonly relationship: RelationshipType };

const keyOf = ({ relationship, direction, kind }: Group) => `${relationship}:${direction}:${kind}`;

/** The timeline's period as the API takes it: an expansion brings nothing that the chart would not show. Undated relationships hold at any time. */
export function periodOf({ from, to }: Pick<ChartFilter, 'from' | 'to'>): RelationshipFilterInput {
  if (from === null && to === null) return {};
  return { valid: { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lt: to }) } };
}

/** Rows over all the entities to be expanded, most new neighbours first. Counts are sums over the entities. */
export function previewRows(around: readonly Surroundings[]): PreviewRow[] {
  const rows = new Map<string, PreviewRow>();
  for (const { all, fresh } of around) {
    const freshCounts = new Map(fresh.map((group) => [keyOf(group), group.count]));
    for (const group of all) {
      const key = keyOf(group);
      const before = rows.get(key);
      rows.set(key, {
        key,
        kind: group.kind,
        type: group.relationship,
        direction: group.direction,
        count: group.count + (before?.count ?? 0),
        onChart: group.count - (freshCounts.get(key) ?? 0) + (before?.onChart ?? 0),
        newest: later(group.newest, before?.newest ?? null),
        bestConfidence: higher(group.bestConfidence, before?.bestConfidence ?? null),
      });
    }
  }
  return [...rows.values()].sort((a, b) => b.count - b.onChart - (a.count - a.onChart) || (a.key < b.key ? -1 : 1));
}

/** How many new entities the choice brings. */
export function wanted(rows: readonly PreviewRow[], { keys, limit }: ExpandChoice): number {
  const chosen = keys.length === 0 ? rows : rows.filter((row) => keys.includes(row.key));
  const fresh = chosen.reduce((sum, row) => sum + row.count - row.onChart, 0);
  return Math.min(fresh, limit);
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) > Date.parse(b) ? a : b;
}

function higher(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
