import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EvidenceDocument } from '../../api/gql/graphql';
import type { RelationshipId } from '../../graph/model/elements';
import { useWords } from '../../i18n/words';
import { Confidence } from '../../ui/confidence';
import { EntityLink } from '../../ui/entityLink';
import { Loaded } from '../../ui/loaded';
import { EmptyState } from '../../ui/states';
import { ClaimCard } from './claimCard';

/** Where a line comes from: every claim behind it with source, grade, dates and citations. */
export function Evidence({ id }: { id: RelationshipId }) {
  const { t } = useTranslation();
  const words = useWords();
  const [result, refetch] = useQuery({ query: EvidenceDocument, variables: { id } });
  return (
    <Loaded result={result} onRetry={refetch}>
      {({ node }) => {
        if (node === null || !('claims' in node)) {
          return <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} />;
        }
        const { nodes: claims, totalCount } = node.claims;
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
            {claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
            {totalCount > claims.length && (
              <p className="foot num">{t('chart.inspector.shownOf', { shown: claims.length, total: totalCount })}</p>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
