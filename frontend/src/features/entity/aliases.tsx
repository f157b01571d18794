import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AliasCandidatesDocument, type AliasCandidatesQuery } from '../../api/gql/graphql';
import { percent } from '../../lib/probability';
import { AliasEvidence } from '../../ui/aliasEvidence';
import { DecideAlias } from '../../ui/decideAlias';
import { LabelledEntity } from '../../ui/labelledEntity';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState, SkeletonRows } from '../../ui/states';

const most = 10;

export type Candidate = AliasCandidatesQuery['aliasCandidates']['nodes'][number];

/** Kinds that names are compared of. */
export const actorKinds: ReadonlySet<string> = new Set(['INTRUSION_SET', 'THREAT_ACTOR']);

/** Actors that may be the same as this one, with why; people decide, and what they decided to differ is not suggested again. */
export function Aliases({ id }: { id: string }) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: AliasCandidatesDocument, variables: { entity: id, first: most } });
  const again = () => refetch({ requestPolicy: 'network-only' });
  return (
    <Panel title={t('aliases.title')} count={result.data?.aliasCandidates.totalCount} flush>
      <Loaded result={result} onRetry={refetch} skeleton={<SkeletonRows rows={2} />}>
        {({ aliasCandidates: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('aliases.none')} help={t('aliases.noneHelp')} />
          ) : (
            <ul className="list-plain" data-testid="aliases">
              {nodes.map((candidate) => (
                <AliasItem key={candidate.right.id} id={id} candidate={candidate} onDecided={again} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function AliasItem({ id, candidate, onDecided }: { id: string; candidate: Candidate; onDecided: () => void }) {
  const { t, i18n } = useTranslation();
  const { left, right, leftName, rightName, probability, term, evidence } = candidate;
  // Either end may be the one whose page this is.
  const [own, other] = left !== null && right.id === id ? [right, left] : [left, right];
  return (
    <li>
      <div className="row-between">
        <LabelledEntity entity={other} />
        <span className="nowrap">
          {probability !== null && <b className="num">{percent(probability, i18n.language)}</b>}{' '}
          <span className="quiet">{term}</span>
        </span>
      </div>
      <p className="quiet">{t('aliases.names', { left: leftName, right: rightName })}</p>
      <div className="row wrap">
        <AliasEvidence evidence={evidence} />
        {own !== null && <DecideAlias own={own} other={other} onDecided={onDecided} />}
      </div>
    </li>
  );
}
