import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument, SharingGroupsDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { GroupItem } from './groupItem';
import { OpenGroup } from './openGroup';

/** Sharing groups that the own desk keeps, and those that one is in. */
export function GroupsPage() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const pages = usePages(
    SharingGroupsDocument,
    (after) => ({ after }),
    ({ sharingGroups }) => sharingGroups,
  );
  const again = () => pages.refetch({ requestPolicy: 'network-only' });
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('groups.title')}</h1>
      </div>
      <Panel
        title={t('groups.list')}
        flush
        actions={
          <Button size="xs" variant="default" onClick={() => setOpened(true)}>
            {t('groups.open')}
          </Button>
        }
      >
        <p className="panel-note">{t('groups.intro')}</p>
        <Loaded result={pages.result} onRetry={pages.refetch}>
          {() =>
            pages.nodes.length === 0 ? (
              <EmptyState title={t('groups.none')} help={t('groups.noneHelp')} />
            ) : (
              <ul className="list-plain" data-testid="sharing-groups">
                {pages.nodes.map((group) => (
                  <GroupItem
                    key={group.id}
                    group={group}
                    isOwn={group.owner.id === who?.me.unit.id}
                    onChanged={again}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
        <MoreFoot pages={pages} />
      </Panel>
      {opened && (
        <OpenGroup
          onClose={() => {
            setOpened(false);
            again();
          }}
        />
      )}
    </div>
  );
}
