import { useTranslation } from 'react-i18next';
import type { CaseFileQuery } from '../../api/gql/graphql';
import { formatDay } from '../../lib/dates';
import { Confidence } from '../../ui/confidence';
import { EntityLink } from '../../ui/entityLink';
import { GradeChip } from '../../ui/gradeChip';
import { Jurisdictions } from '../../ui/jurisdictions';
import { LabelChip } from '../../ui/labelChip';

type Items = Extract<NonNullable<CaseFileQuery['node']>, { items: unknown }>['items']['nodes'];

/** What a case concerns, each with the claim that says so and the other jurisdictions that have it. */
export function CaseItems({ items, own }: { items: Items; own: string | null }) {
  const { t, i18n } = useTranslation();
  return (
    <table className="table" data-testid="case-items">
      <thead>
        <tr>
          <th>{t('cases.item')}</th>
          <th>{t('cases.alsoIn')}</th>
          <th>{t('cases.note')}</th>
          <th>{t('entity.confidence')}</th>
          <th>{t('entity.grade')}</th>
          <th>{t('cases.added')}</th>
          <th>{t('entity.label')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ entity, claim, note, addedAt }) => (
          <tr key={claim.id}>
            <td>
              <EntityLink entity={entity} />
            </td>
            <td>
              <Jurisdictions codes={entity.jurisdictions.filter((code) => code !== own)} />
            </td>
            <td className="note-text">{note}</td>
            <td>
              <Confidence value={claim.confidence} compact />
            </td>
            <td>
              <GradeChip grade={claim.grade} />
            </td>
            <td className="num nowrap">{formatDay(addedAt, i18n.language)}</td>
            <td>
              <LabelChip handling={claim.handling} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
