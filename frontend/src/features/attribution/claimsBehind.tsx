import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ClaimBriefFragment, ClaimsBehindDocument } from '../../api/gql/graphql';
import { CitationList } from '../../ui/citationList';
import { EntityLink } from '../../ui/entityLink';
import { GradeChip } from '../../ui/gradeChip';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { SkeletonRows } from '../../ui/states';

const most = 20;

/** The claims that something rests on, each with its source, grade and citations. Those the reader may not see do not exist. */
export function ClaimsBehind({ title, ids }: { title: string; ids: readonly string[] }) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({
    query: ClaimsBehindDocument,
    variables: { ids: ids.slice(0, most) },
    pause: ids.length === 0,
  });
  if (ids.length === 0) return null;
  return (
    <section className="claims-behind" aria-label={title}>
      <h4>{title}</h4>
      <Loaded result={result} onRetry={refetch} skeleton={<SkeletonRows rows={2} />}>
        {({ nodes }) => (
          <ul data-testid="claims-behind">
            {nodes.map((node) => {
              if (node?.__typename === 'Claim') return <ClaimLine key={node.id} claim={node} />;
              if (node?.__typename !== 'Record') return null;
              return (
                <li key={node.id} className="row-between">
                  <EntityLink entity={node.entity} size={16} />
                  <span className="quiet">{node.source?.name ?? t('common.unknownSource')}</span>
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function ClaimLine({ claim }: { claim: ClaimBriefFragment }) {
  const { t } = useTranslation();
  return (
    <li data-testid="claim-behind">
      <div className="row-between">
        <span className="row wrap">
          {claim.from !== null && <EntityLink entity={claim.from} size={16} />}
          <span aria-hidden="true">→</span>
          {claim.to !== null && <EntityLink entity={claim.to} size={16} />}
        </span>
        <LabelChip handling={claim.handling} />
      </div>
      {claim.statement !== null && (
        <p className="note-text" dir="auto">
          {claim.statement}
        </p>
      )}
      <p className="quiet">
        <bdi>{claim.source?.name ?? t('common.unknownSource')}</bdi> · <GradeChip grade={claim.grade} />
      </p>
      {claim.citations.length > 0 && <CitationList citations={claim.citations} />}
    </li>
  );
}
