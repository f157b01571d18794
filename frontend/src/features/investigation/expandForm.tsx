import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../graph/model/elements';
import { useWords } from '../../i18n/words';
import { formatDay } from '../../lib/dates';
import { Confidence } from '../../ui/confidence';
import { KindIcon } from '../../ui/kindIcon';
import { EmptyState } from '../../ui/states';
import { useActions } from './context';
import { type PreviewRow, wanted } from './surroundings';

const limits = [10, 25, 50, 100];

/** Rows to tick; nothing ticked means the strongest of all. */
export function ExpandForm({
  ids,
  rows,
  onDone,
}: {
  ids: readonly EntityId[];
  rows: readonly PreviewRow[];
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { expand } = useActions();
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [limit, setLimit] = useState(25);
  const count = wanted(rows, { keys, limit });
  const toggle = (key: string) => setKeys(keys.includes(key) ? keys.filter((item) => item !== key) : [...keys, key]);
  const submit = () => {
    onDone();
    void expand(ids, rows, { keys, limit });
  };
  if (rows.length === 0) return <EmptyState title={t('chart.expand.none')} />;
  return (
    <>
      <div className="expand-rows">
        <table className="table">
          <thead>
            <tr>
              <th>{t('chart.expand.row')}</th>
              <th className="right">{t('chart.expand.count')}</th>
              <th className="right">{t('chart.expand.onChart')}</th>
              <th>{t('chart.expand.newest')}</th>
              <th>{t('chart.expand.best')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ExpandRow key={row.key} row={row} ticked={keys.includes(row.key)} onToggle={() => toggle(row.key)} />
            ))}
          </tbody>
        </table>
      </div>
      <footer className="expand-foot">
        <label className="row">
          {t('chart.expand.limit')}
          <select value={limit} onChange={(event) => setLimit(Number(event.currentTarget.value))}>
            {limits.map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        </label>
        <span className="quiet grow">{count === 0 ? t('chart.expand.allOnChart') : t('chart.expand.hint')}</span>
        <Button size="xs" disabled={count === 0} onClick={submit} data-testid="expand-add" data-autofocus>
          {t('chart.expand.add', { count })}
        </Button>
      </footer>
    </>
  );
}

function ExpandRow({ row, ticked, onToggle }: { row: PreviewRow; ticked: boolean; onToggle: () => void }) {
  const { i18n } = useTranslation();
  const words = useWords();
  return (
    <tr data-testid={`expand-${row.key}`}>
      <td>
        <Checkbox
          size="xs"
          checked={ticked}
          disabled={row.onChart >= row.count}
          onChange={onToggle}
          label={
            <span className="row" style={{ gap: 6 }}>
              <KindIcon kind={row.kind} size={18} />
              <span>
                <span className="quiet">{words.relation(row.type, row.direction)}</span> {words.kind(row.kind)}
              </span>
            </span>
          }
        />
      </td>
      <td className="right num">{row.count}</td>
      <td className="right num quiet">{row.onChart}</td>
      <td className="num nowrap">{row.newest === null ? '' : formatDay(row.newest, i18n.language)}</td>
      <td>
        <Confidence value={row.bestConfidence} compact />
      </td>
    </tr>
  );
}
