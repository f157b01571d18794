import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntityRelationshipsQuery } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { Confidence } from '../../ui/confidence';
import { LabelledEntity } from '../../ui/labelledEntity';
import { Period } from '../../ui/period';

type Rows = readonly NonNullable<EntityRelationshipsQuery['entity']>['relationships']['nodes'][number][];

/** Relationships read from one entity's end. */
export function RelationshipRows({ id, rows }: { id: string; rows: Rows }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <table className="table" data-testid="relationships">
      <thead>
        <tr>
          <th>{t('entity.relation')}</th>
          <th>{t('entity.other')}</th>
          <th>{t('entity.confidence')}</th>
          <th>{t('entity.dates')}</th>
          <th>{t('entity.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const out = row.from.id === id;
          const other = out ? row.to : row.from;
          return (
            <tr key={row.id}>
              <td className="nowrap">{words.relation(row.type, out ? 'OUT' : 'IN', row.typeName)}</td>
              <td>
                <LabelledEntity entity={other} />
              </td>
              <td>
                <Confidence value={row.confidence} />
              </td>
              <td>
                <Period from={row.validFrom} to={row.validTo} />
              </td>
              <td className="nowrap">
                <Link
                  to="/chart"
                  search={{ ids: [row.from.id, row.to.id], select: [row.id] }}
                  title={t('entity.openEvidence')}
                >
                  {t('common.claims', { count: row.claimCount })}
                </Link>
                {row.claimCount > 1 && (
                  <div className="property-by">{t('common.origins', { count: row.originCount })}</div>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
