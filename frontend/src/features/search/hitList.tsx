import { IconBinoculars, IconInfoCircle, IconTopologyStar3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SearchQuery } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { ButtonLink } from '../../ui/buttonLink';
import { EntityLink } from '../../ui/entityLink';
import { LabelChip } from '../../ui/labelChip';
import { MatchReasonText, MatchSources } from '../../ui/matchReason';
import { EmptyState } from '../../ui/states';

type Hits = readonly SearchQuery['search']['nodes'][number][];

/** Hits with why each is one. Several carriers of exactly one name are said first: that ambiguity is a finding. */
export function HitList({ text, hits }: { text: string; hits: Hits }) {
  const { t } = useTranslation();
  const words = useWords();
  const carriers = hits.filter((hit) => hit.matchedOn === 'NAME_EXACT');
  if (hits.length === 0) {
    return (
      <EmptyState title={t('search.none', { text })} help={t('search.noneHelp')} icon={<IconBinoculars size={26} />} />
    );
  }
  return (
    <div data-testid="search-results">
      {carriers.length > 1 && (
        <div className="notice" role="note">
          <IconInfoCircle size={16} aria-hidden="true" />
          <span className="grow">{t('search.ambiguous', { count: carriers.length })}</span>
          <ButtonLink
            to="/chart"
            search={{ ids: carriers.map((hit) => hit.entity.id) }}
            size="xs"
            variant="default"
            leftSection={<IconTopologyStar3 size={14} />}
          >
            {t('common.openOnChart')}
          </ButtonLink>
        </div>
      )}
      <ul>
        {hits.map((hit) => (
          <li key={hit.entity.id} className="hit">
            <div>
              <EntityLink entity={hit.entity} size={20} />
              <div className="quiet">{words.kind(hit.entity.kind)}</div>
            </div>
            <div className="hit-why">
              <div data-testid="match-reason">
                <MatchReasonText hit={hit} />
              </div>
              <MatchSources hit={hit} most={4} />
            </div>
            <LabelChip handling={hit.entity.handling} />
          </li>
        ))}
      </ul>
    </div>
  );
}
