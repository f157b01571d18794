import { IconBriefcase } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CaseFileDocument, MeDocument } from '../../api/gql/graphql';
import { isFetched } from '../../lib/fetched';
import { usePages } from '../../lib/usePages';
import { ClosedTo } from '../../ui/closedTo';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { AttachHere } from './attachHere';
import { CaseHead } from './caseHead';
import { CaseItems } from './caseItems';
import { LinkedCases } from './linkedCases';
import { PreserveQueue } from './preserveQueue';

/** One case: what it is about, what it concerns, and who else has that. */
export function CaseFile({ id }: { id: string }) {
  const { t } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const pages = usePages(
    CaseFileDocument,
    (after) => ({ id, after }),
    ({ node }) => (isFetched(node) ? node.items : undefined),
  );
  const changed = () => pages.refetch({ requestPolicy: 'network-only' });
  return (
    <div className="page">
      <Loaded result={pages.result} onRetry={pages.refetch}>
        {({ node }) => {
          if (!isFetched(node)) {
            const icon = <IconBriefcase size={26} />;
            return (
              <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} icon={icon}>
                <ClosedTo item={id} />
              </EmptyState>
            );
          }
          const { nodes: items } = pages;
          return (
            <div className="column">
              <CaseHead file={node} entityIds={items.map(({ entity }) => entity.id)} onChanged={changed} />
              <Panel
                title={t('cases.items')}
                count={node.items.totalCount}
                flush
                actions={<AttachHere file={node} onAttached={changed} />}
              >
                {items.length === 0 ? (
                  <EmptyState title={t('cases.noItems')} help={t('cases.noItemsHelp')} />
                ) : (
                  <CaseItems items={items} own={node.jurisdiction} />
                )}
                <MoreFoot pages={pages} />
              </Panel>
              <PreserveQueue caseId={node.id} isOwn={node.unitId === who?.me.unit.id} />
              <LinkedCases id={id} />
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}
