import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ImportsDocument } from '../../api/gql/graphql';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { ImportForm } from './importForm';
import { ImportItem } from './importItem';

const shown = 50;

/** Brings a STIX file into the graph, and shows how the unit's imports went. */
export function ImportsPage() {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: ImportsDocument, variables: { first: shown } });
  const again = () => refetch({ requestPolicy: 'network-only' });
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('imports.title')}</h1>
      </div>
      <Panel title={t('imports.bring')}>
        <ImportForm onStarted={again} />
      </Panel>
      <Panel title={t('imports.list')} count={result.data?.imports.totalCount} flush>
        <Loaded result={result} onRetry={refetch}>
          {({ imports: { nodes } }) =>
            nodes.length === 0 ? (
              <EmptyState
                title={t('imports.none')}
                help={t('imports.noneHelp')}
                icon={<IconFileImport size={24} aria-hidden="true" />}
              />
            ) : (
              <ul className="imports" data-testid="imports">
                {nodes.map((item) => (
                  <ImportItem key={item.id} item={item} onEnded={again} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
    </div>
  );
}
