import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument, ReleasesDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { ReleaseItem } from './releaseItem';

/** What the own desk released or is asked by one of its people to release. */
export function ReleasesPage() {
  const { t } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const pages = usePages(
    ReleasesDocument,
    (after) => ({ after }),
    ({ releases }) => releases,
  );
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('releases.title')}</h1>
      </div>
      <Panel title={t('releases.list')} flush>
        <p className="panel-note">{t('releases.intro')}</p>
        <Loaded result={pages.result} onRetry={pages.refetch}>
          {() =>
            pages.nodes.length === 0 ? (
              <EmptyState title={t('releases.none')} help={t('releases.noneHelp')} />
            ) : (
              <ul className="list-plain" data-testid="releases">
                {pages.nodes.map((release) => (
                  <ReleaseItem
                    key={release.id}
                    release={release}
                    account={who?.me.account ?? ''}
                    mayApprove={who?.me.rights.includes('weaken-label') ?? false}
                    onChanged={() => pages.refetch({ requestPolicy: 'network-only' })}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
        <MoreFoot pages={pages} />
      </Panel>
    </div>
  );
}
