import { IconGhost2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntityProfileDocument } from '../../api/gql/graphql';
import { ClosedTo } from '../../ui/closedTo';
import { Loaded } from '../../ui/loaded';
import { EmptyState, SkeletonRows } from '../../ui/states';
import { Aliases, actorKinds } from './aliases';
import { EntityAside } from './entityAside';
import { EntityHead } from './entityHead';
import { Names } from './names';
import { Notes } from './notes';
import { OwnLabels } from './ownLabels';
import { Properties } from './properties';
import { Relationships } from './relationships';
import { Timeline } from './timeline';

/** All that the reader may see of one entity, each fact with who says so. */
export function EntityPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: EntityProfileDocument, variables: { id } });
  return (
    <div className="page">
      <Loaded
        result={result}
        onRetry={refetch}
        skeleton={
          <div className="panel">
            <SkeletonRows rows={10} />
          </div>
        }
      >
        {({ entity }) =>
          entity === null ? (
            <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} icon={<IconGhost2 size={26} />}>
              <ClosedTo item={id} />
            </EmptyState>
          ) : (
            <article>
              <EntityHead entity={entity} />
              <div className="columns">
                <div className="column">
                  <Names names={entity.names} />
                  <Relationships id={entity.id} groups={entity.neighbourSummary} />
                  <Properties properties={entity.properties} />
                  <Timeline id={entity.id} />
                </div>
                <EntityAside entity={entity}>
                  <OwnLabels id={entity.id} onChanged={() => refetch({ requestPolicy: 'network-only' })} />
                  {actorKinds.has(entity.kind) && <Aliases id={entity.id} />}
                  <Notes id={entity.id} />
                </EntityAside>
              </div>
            </article>
          )
        }
      </Loaded>
    </div>
  );
}
