import { useTranslation } from 'react-i18next';
import type { MatchReason } from '../api/gql/graphql';

export interface Match {
  readonly matchedOn: MatchReason;
  readonly matchedText: string;
  readonly entity: { readonly displayName: string };
}

/** Why a hit is one: what matched, and whether it is another name than the one shown. */
export function MatchReasonText({ hit }: { hit: Match }) {
  const { t } = useTranslation();
  const name = hit.matchedOn.startsWith('NAME_');
  if (name && hit.matchedText === hit.entity.displayName) return <>{t(`search.match.${hit.matchedOn}`)}</>;
  return (
    <>
      {name ? t('search.alias') : t(`search.match.${hit.matchedOn}`)} <mark dir="auto">{hit.matchedText}</mark>
    </>
  );
}
