import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LinkedCasesDocument, type LinkedCasesQuery } from '../../api/gql/graphql';
import { percent } from '../../lib/probability';
import { EntityLink } from '../../ui/entityLink';
import { Jurisdictions } from '../../ui/jurisdictions';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState, SkeletonRows } from '../../ui/states';

const most = 10;

type Linked = LinkedCasesQuery['linkedCases']['nodes'][number];

/** Cases that may belong together with this one, with what both show and how often such suggestions are wrong. */
export function LinkedCases({ id }: { id: string }) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: LinkedCasesDocument, variables: { case: id, first: most } });
  return (
    <Panel title={t('linked.title')} count={result.data?.linkedCases.totalCount} flush>
      <Loaded result={result} onRetry={refetch} skeleton={<SkeletonRows rows={2} />}>
        {({ linkedCases: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('linked.none')} help={t('linked.noneHelp')} />
          ) : (
            <ul className="list-plain" data-testid="linked-cases">
              {nodes.map((linked) => (
                <LinkedCase key={linked.case.id} linked={linked} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function LinkedCase({ linked: { case: other, title, probability, term, falseLinkRate, reasons } }: { linked: Linked }) {
  const { t, i18n } = useTranslation();
  return (
    <li>
      <div className="row-between">
        <span className="row">
          <Link to="/cases/$id" params={{ id: other.id }}>
            {other.reference ?? title}
          </Link>
          <bdi>{title}</bdi>
          {other.jurisdiction !== null && <Jurisdictions codes={[other.jurisdiction]} />}
        </span>
        <span className="row">
          <span>
            <b className="num">{percent(probability, i18n.language)}</b> <span className="quiet">{term}</span>
          </span>
          <LabelChip handling={other.handling} />
        </span>
      </div>
      <ul className="link-reasons" aria-label={t('linked.reasons')}>
        {reasons.map(({ kind, value, cases, entity }) => (
          <li key={`${kind} ${value}`}>
            {entity === null ? <bdi>{value}</bdi> : <EntityLink entity={entity} size={16} />}{' '}
            <span className="quiet">{t('linked.inCases', { count: cases })}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('linked.wrong', { percent: percent(falseLinkRate, i18n.language) })}</p>
    </li>
  );
}
