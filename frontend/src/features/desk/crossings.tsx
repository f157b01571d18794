import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CrossCasesDocument } from '../../api/gql/graphql';
import { EntityLink } from '../../ui/entityLink';
import { Jurisdictions } from '../../ui/jurisdictions';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';

/** Entities that occur in cases of several jurisdictions: where two desks should speak to each other. */
export function Crossings() {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: CrossCasesDocument, variables: { first: 10 } });
  return (
    <Panel
      title={t('desk.crossings')}
      flush
      actions={
        <Link to="/cases/across" search={{}}>
          {t('desk.crossingsAll')}
        </Link>
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {({ crossCaseEntities: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('desk.noCrossings')} help={t('desk.noCrossingsHelp')} />
          ) : (
            <ul className="list-plain" data-testid="crossings">
              {nodes.map(({ entity, jurisdictions }) => (
                <li key={entity.id} className="row-between">
                  <EntityLink entity={entity} />
                  <span className="row">
                    <Jurisdictions codes={jurisdictions} />
                    <LabelChip handling={entity.handling} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
