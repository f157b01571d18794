import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { InspectDocument } from '../../api/gql/graphql';
import type { EntityId } from '../../graph/model/elements';
import { Loaded } from '../../ui/loaded';
import { Period } from '../../ui/period';
import { EmptyState } from '../../ui/states';
import { InspectorHead } from './inspectorHead';
import { InspectorAliases, InspectorCases, InspectorConnections } from './inspectorSections';

/** One entity at a glance. */
export function NodeInspector({ id }: { id: EntityId }) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: InspectDocument, variables: { id } });
  return (
    <Loaded result={result} onRetry={refetch}>
      {({ entity }) =>
        entity === null ? (
          <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} />
        ) : (
          <div data-testid="node-inspector">
            <InspectorHead entity={entity} />
            {(entity.firstSeen !== null || entity.lastSeen !== null) && (
              <section className="side-section">
                <Period from={entity.firstSeen} to={entity.lastSeen} />
              </section>
            )}
            <InspectorCases entity={entity} />
            <InspectorConnections entity={entity} />
            <InspectorAliases entity={entity} />
          </div>
        )
      }
    </Loaded>
  );
}
