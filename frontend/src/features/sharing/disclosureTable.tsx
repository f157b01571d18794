import { useTranslation } from 'react-i18next';
import { formatSecond } from '../../lib/dates';
import { EntityLink } from '../../ui/entityLink';
import type { DisclosureRow } from './disclosureCsv';

/** Acts of disclosure, newest first. */
export function DisclosureTable({ rows }: { rows: readonly DisclosureRow[] }) {
  const { t, i18n } = useTranslation();
  return (
    <table className="table" data-testid="disclosures">
      <thead>
        <tr>
          <th>{t('disclosures.when')}</th>
          <th>{t('disclosures.receiver')}</th>
          <th>{t('disclosures.means')}</th>
          <th>{t('disclosures.by')}</th>
          <th>{t('disclosures.why')}</th>
          <th>{t('disclosures.what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.at} ${row.unit.id} ${row.means} ${row.occasionId}`}>
            <td className="num nowrap">
              {formatSecond(row.at, i18n.language)}
              {row.until !== null && (
                <div className="quiet">{t('disclosures.until', { at: formatSecond(row.until, i18n.language) })}</div>
              )}
            </td>
            <td>{row.unit.name}</td>
            <td className="nowrap">{t(`disclosures.meansNames.${row.means}`)}</td>
            <td className="nowrap">{row.by}</td>
            <td dir="auto">{row.reason}</td>
            <td>
              <What row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The entities for who may read them, and each label that was then, once. */
function What({ row: { items, entities, itemCount } }: { row: DisclosureRow }) {
  const { t } = useTranslation();
  const labels = new Set(items.map(({ handling }) => handling?.text ?? t('disclosures.hiddenLabel')));
  return (
    <>
      <div className="row wrap">
        {entities.map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
        {entities.length === 0 && t('disclosures.items', { count: itemCount })}
      </div>
      {[...labels].map((label) => (
        <div key={label} className="quiet">
          {label}
        </div>
      ))}
    </>
  );
}
