import { SegmentedControl } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleElements } from '../../graph/model/filter';
import { useWords } from '../../i18n/words';
import { useHistory, useView, useWorkspace } from './context';
import { Spacer, TwinLine } from './twinLine';
import { edgeRows, entityColumns, nodeRows, relationColumns, sortRows, type TwinRow, toggleRow } from './twinRows';

const rowHeight = 30;
const columns = { entities: entityColumns, relations: relationColumns };

/** What is on the chart as a table over the same selection; sorted by any column, thousands of rows. */
export function TableTwin() {
  const { t } = useTranslation();
  const words = useWords();
  const { view } = useWorkspace();
  const { document } = useHistory();
  const { filter, selection } = useView((state) => state);
  const [tab, setTab] = useState<keyof typeof columns>('entities');
  const [order, setOrder] = useState({ column: 0, descending: false });
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => {
    const visible = visibleElements(document, filter);
    const unsorted = tab === 'entities' ? nodeRows(visible, words) : edgeRows(visible, document, words);
    return sortRows(unsorted, order.column, order.descending);
  }, [document, filter, tab, words, order]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const selected = (row: TwinRow) =>
    row.target.type === 'node' ? selection.nodes.has(row.target.id) : selection.edges.has(row.target.id);
  const choose = (row: TwinRow, extend: boolean) =>
    view.setState({ selection: toggleRow(selection, row, extend), side: 'inspector' });
  const shown = virtual.getVirtualItems();
  const nextOrder = (column: number) => ({ column, descending: order.column === column && !order.descending });
  const sortOf = (column: number) => (order.column !== column ? 'none' : order.descending ? 'descending' : 'ascending');
  return (
    <section className="twin" aria-label={t('chart.table.title')} data-testid="table-twin">
      <header className="row-between">
        <SegmentedControl
          size="xs"
          value={tab}
          onChange={(value) => {
            setTab(value === 'relations' ? 'relations' : 'entities');
            setOrder({ column: 0, descending: false });
          }}
          data={[
            { value: 'entities', label: t('chart.table.entities') },
            { value: 'relations', label: t('chart.table.relations') },
          ]}
        />
        <span className="quiet num">{rows.length}</span>
      </header>
      <div ref={scroller} className="twin-scroll">
        <table className="table twin-table" aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              {columns[tab].map((column, index) => (
                <th key={column} aria-sort={sortOf(index)}>
                  <button type="button" onClick={() => setOrder(nextOrder(index))}>
                    {t(`chart.table.${column}`)}
                    {order.column === index && (order.descending ? ' ↓' : ' ↑')}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer height={shown[0]?.start ?? 0} />
            {shown.map(({ index }) => {
              const row = rows[index];
              return row === undefined ? null : (
                <TwinLine key={row.target.id} row={row} index={index} selected={selected(row)} onChoose={choose} />
              );
            })}
            <Spacer height={virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
      </div>
    </section>
  );
}
