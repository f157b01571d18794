import { IconBriefcase, IconTopologyStar3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CaseFileDocument } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { formatDay } from '../../lib/dates';
import { ButtonLink } from '../../ui/buttonLink';
import { Jurisdictions } from '../../ui/jurisdictions';
import { KindIcon } from '../../ui/kindIcon';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { CaseItems } from './caseItems';

/** One case: what it is about, what it concerns, and who else has that. */
export function CaseFile({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const [result, refetch] = useQuery({ query: CaseFileDocument, variables: { id } });
  return (
    <div className="page">
      <Loaded result={result} onRetry={refetch}>
        {({ node }) => {
          if (node === null || !('reference' in node)) {
            return (
              <EmptyState
                title={t('errors.notFound')}
                help={t('errors.notFoundHelp')}
                icon={<IconBriefcase size={26} />}
              />
            );
          }
          const items = node.items.nodes;
          return (
            <>
              <header className="entity-head">
                <KindIcon kind="CASE" size={40} />
                <div className="grow">
                  <div className="entity-title">
                    <h1>{node.title}</h1>
                    <LabelChip handling={node.handling} />
                  </div>
                  <div className="entity-sub">
                    <b>{node.reference}</b>
                    <Jurisdictions codes={[node.jurisdiction]} />
                    <span>{words.offence(node.offence)}</span>
                    <span className="tag">{words.status(node.status)}</span>
                    <span>
                      {t('cases.unit')} {node.unitId}
                    </span>
                    {node.openedAt !== null && (
                      <span className="num">
                        {t('cases.opened')} {formatDay(node.openedAt, i18n.language)}
                      </span>
                    )}
                  </div>
                </div>
                <ButtonLink
                  to="/chart"
                  search={{ ids: [node.id, ...new Set(items.map(({ entity }) => entity.id))].slice(0, 150) }}
                  leftSection={<IconTopologyStar3 size={16} />}
                >
                  {t('common.openOnChart')}
                </ButtonLink>
              </header>
              <Panel title={t('cases.items')} count={items.length} flush>
                {items.length === 0 ? (
                  <EmptyState title={t('cases.noItems')} help={t('cases.noItemsHelp')} />
                ) : (
                  <CaseItems items={items} own={node.jurisdiction} />
                )}
              </Panel>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
