import { useTranslation } from 'react-i18next';
import type { MatchReason } from '../api/gql/graphql';
import { nameSources, type SourcedName } from '../lib/nameSources';

export interface Match {
  readonly matchedOn: MatchReason;
  readonly matchedText: string;
  readonly entity: { readonly displayName: string; readonly names: readonly SourcedName[] };
}

/** Why a hit is one: what matched, and whether it is another name than the one shown. */
export function MatchReasonText({ hit }: { hit: Match }) {
  const { t } = useTranslation();
  const name = isName(hit);
  if (name && hit.matchedText === hit.entity.displayName) return <>{t(`search.match.${hit.matchedOn}`)}</>;
  return (
    <>
      {name ? t('search.alias') : t(`search.match.${hit.matchedOn}`)} <mark dir="auto">{hit.matchedText}</mark>
    </>
  );
}

/** Who gives the entity the name that matched: another source may give it to somebody else. */
export function MatchSources({ hit, most }: { hit: Match; most: number }) {
  const { t } = useTranslation();
  const sources = isName(hit) ? nameSources(hit.entity.names, hit.matchedText) : [];
  if (sources.length === 0) return null;
  const shown = sources.slice(0, most).map((source) => source.name || t('common.protectedSource'));
  const rest = sources.length - shown.length;
  return (
    <span className="hit-sources" data-testid="match-sources">
      {t('search.accordingTo')} <bdi>{shown.join(', ')}</bdi>
      {rest > 0 && ` ${t('search.furtherSources', { count: rest })}`}
    </span>
  );
}

function isName({ matchedOn }: Match): boolean {
  return matchedOn.startsWith('NAME_');
}
