import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AssessmentsDocument } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState, SkeletonRows } from '../../ui/states';

const most = 20;
/** An empty list names no type by which the cache would know that a new one concerns it. */
const context = { additionalTypenames: ['Assessment'] };

/** Answers that were kept; none of them changes any more. */
export function KeptList({ subject }: { subject: string }) {
  const { t, i18n } = useTranslation();
  const [result, refetch] = useQuery({ query: AssessmentsDocument, variables: { subject, first: most }, context });
  return (
    <Panel title={t('behind.keptTitle')} count={result.data?.assessments.totalCount} flush>
      <Loaded result={result} onRetry={refetch} skeleton={<SkeletonRows rows={2} />}>
        {({ assessments: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('behind.keptNone')} help={t('behind.keptNoneHelp')} />
          ) : (
            <ul className="list-plain" data-testid="assessments">
              {nodes.map(({ id, author, unitId, createdAt, role, handling }) => (
                <li key={id} className="row-between">
                  <span>
                    <Link to="/assessment/$id" params={{ id }}>
                      {formatMoment(createdAt, i18n.language)}
                    </Link>{' '}
                    <span className="quiet">{t('behind.keptBy', { author, unit: unitId })}</span>{' '}
                    {t(`behind.roles.${role}`)}
                  </span>
                  <LabelChip handling={handling} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
