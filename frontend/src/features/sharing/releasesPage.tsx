import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument, ReleasesDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { PagedList } from '../../ui/pagedList';
import { Panel } from '../../ui/panel';
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
        <PagedList name="releases" none={t('releases.none')} noneHelp={t('releases.noneHelp')} pages={pages}>
          {(release) => (
            <ReleaseItem
              release={release}
              account={who?.me.account ?? ''}
              mayApprove={who?.me.rights.includes('weaken-label') ?? false}
              onChanged={() => pages.refetch({ requestPolicy: 'network-only' })}
            />
          )}
        </PagedList>
      </Panel>
    </div>
  );
}
