import type { ChartDocument } from '../../graph/model/document';
import type { VisibleElements } from '../../graph/model/filter';
import { type ChartTarget, type Selection, selectTarget, toggleTarget } from '../../graph/model/selection';
import type { Words } from '../../i18n/words';

/** One row of the table twin: the element it stands for, and its cells in the order of the columns. */
export interface TwinRow {
  readonly target: ChartTarget;
  readonly cells: readonly (string | number)[];
}

export const entityColumns = ['name', 'kind', 'links', 'hidden', 'jurisdictions'] as const;
export const relationColumns = [
  'from',
  'relation',
  'to',
  'confidence',
  'claims',
  'origins',
  'validFrom',
  'validTo',
] as const;

export function nodeRows({ nodes, edges }: VisibleElements, words: Pick<Words, 'kind'>): TwinRow[] {
  const links = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const end of new Set([source, target])) links.set(end, (links.get(end) ?? 0) + 1);
  }
  return nodes.map((node) => ({
    target: { type: 'node', id: node.id },
    cells: [
      node.label,
      words.kind(node.kind),
      links.get(node.id) ?? 0,
      node.hiddenCount ?? 0,
      node.jurisdictions?.join(' ') ?? '',
    ],
  }));
}

export function edgeRows(
  { edges }: VisibleElements,
  { nodes }: ChartDocument,
  words: Pick<Words, 'relation'>,
): TwinRow[] {
  return edges.map((edge) => ({
    target: { type: 'edge', id: edge.id },
    cells: [
      nodes.get(edge.source)?.label ?? '',
      words.relation(edge.type, 'OUT', edge.typeName),
      nodes.get(edge.target)?.label ?? '',
      edge.confidence ?? '',
      edge.claimCount,
      edge.originCount,
      edge.validFrom?.slice(0, 10) ?? '',
      edge.validTo?.slice(0, 10) ?? '',
    ],
  }));
}

/** Sorted by a column; numbers by value, texts as people read them, empty cells last either way. */
export function sortRows(rows: readonly TwinRow[], column: number, descending: boolean): TwinRow[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a.cells[column] ?? '', b.cells[column] ?? ''];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)));
  });
}

/** A row is selected alone, or added to and taken from the selection. */
export function toggleRow(selection: Selection, { target }: TwinRow, extend: boolean): Selection {
  return extend ? toggleTarget(selection, target) : selectTarget(target);
}
