import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RequestFieldsFragment } from '../../api/gql/graphql';
import { usePurposeNames } from '../../ui/usePurposeNames';

/** Who asks whom for what, for which case, why, and under which instrument. */
export function RequestFacts({ request }: { request: RequestFieldsFragment }) {
  const { t } = useTranslation();
  const purposeOf = usePurposeNames();
  const { askingUnit, askedUnit, provider, instrument } = request;
  return (
    <dl className="request-facts">
      <dt>{t('requests.from')}</dt>
      <dd>
        <bdi>{askingUnit.name}</bdi> <abbr>{request.fromCountry}</abbr>
      </dd>
      <dt>{t('requests.to')}</dt>
      <dd>
        <bdi>{askedUnit?.name ?? provider}</bdi> <abbr>{request.toCountry}</abbr>
      </dd>
      {request.case !== null && (
        <>
          <dt>{t('requests.case')}</dt>
          <dd>
            <Link to="/cases/$id" params={{ id: request.case.id }}>
              <bdi>{request.case.displayName}</bdi>
            </Link>
          </dd>
        </>
      )}
      <dt>{t('requests.purpose')}</dt>
      <dd>{purposeOf(request.purpose)}</dd>
      <dt>{t('requests.justification')}</dt>
      <dd className="note-text">{request.justification}</dd>
      <dt>{t('requests.text')}</dt>
      <dd className="note-text">{request.text}</dd>
      <dt>{t('requests.instrument')}</dt>
      <dd>
        {instrument?.source} <span className="quiet">{t('requests.lawyer')}</span>
      </dd>
    </dl>
  );
}
