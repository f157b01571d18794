import { useTranslation } from 'react-i18next';
import { EvidenceDocument } from '../../api/gql/graphql';
import type { RelationshipId } from '../../graph/model/elements';
import { useWords } from '../../i18n/words';
import { isFetched } from '../../lib/fetched';
import { usePages } from '../../lib/usePages';
import { ChangeLabel } from '../../ui/changeLabel';
import { Confidence } from '../../ui/confidence';
import { EntityLink } from '../../ui/entityLink';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { EmptyState } from '../../ui/states';
import { ClaimCard } from './claimCard';

/** Where a line comes from: every claim behind it with source, grade, dates and citations. */
export function Evidence({ id }: { id: RelationshipId }) {
  const { t } = useTranslation();
  const words = useWords();
  const pages = usePages(
    EvidenceDocument,
    (after) => ({ id, after }),
    ({ node }) => (isFetched(node) ? node.claims : undefined),
  );
  return (
    <Loaded result={pages.result} onRetry={pages.refetch}>
      {({ node }) => {
        if (!isFetched(node)) {
          return <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} />;
        }
        return (
          <div data-testid="evidence">
            <div className="side-head">
              <h3>{t('chart.inspector.evidence')}</h3>
              <p className="evidence-claim">
                <EntityLink entity={node.from} />{' '}
                <span className="quiet">{words.relation(node.type, 'OUT', node.typeName)}</span>{' '}
                <EntityLink entity={node.to} />
              </p>
              <p className="row wrap">
                <Confidence value={node.confidence} />
                <span className="tag num">{t('common.claims', { count: node.claimCount })}</span>
                <span className={node.originCount > 1 ? 'tag tag-accent num' : 'tag num'}>
                  {t('common.origins', { count: node.originCount })}
                </span>
              </p>
            </div>
            {pages.nodes.map((claim) => (
              <ClaimCard
                key={claim.id}
                claim={claim}
                action={<ChangeLabel item={claim} onChanged={() => pages.refetch({ requestPolicy: 'network-only' })} />}
              />
            ))}
            {node.claims.totalCount > 1 && <MoreFoot pages={pages} total={node.claims.totalCount} />}
          </div>
        );
      }}
    </Loaded>
  );
}
