import { useTranslation } from 'react-i18next';
import type { Unit } from '../api/admin';
import type { HandlingPreviewQuery } from '../api/gql/graphql';

/** Whom a label would admit: how many accounts, of which desks, and what would refuse it. */
export function Admitted({
  preview: { text, unitIds, units: count, faults },
  units,
}: {
  preview: HandlingPreviewQuery['handlingPreview'];
  units: readonly Unit[];
}) {
  const { t } = useTranslation();
  return (
    <div className="admitted" role="status" data-testid="admitted">
      <b>{t('labels.willSee', { who: text })}</b>
      <ul>
        {unitIds.map((id) => (
          <li key={id}>
            <bdi>{units.find((unit) => unit.id === id)?.name ?? id}</bdi>
          </li>
        ))}
        {count > unitIds.length && <li>{t('labels.moreDesks', { count: count - unitIds.length })}</li>}
      </ul>
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      <p className="quiet">{t('labels.willSeeHelp')}</p>
    </div>
  );
}
