import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { listUnits } from '../../api/admin';
import { MeDocument, SharingGroupsDocument } from '../../api/gql/graphql';
import { useLoaded } from '../../lib/useLoaded';
import { usePages } from '../../lib/usePages';
import { PagedList } from '../../ui/pagedList';
import { Panel } from '../../ui/panel';
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
  const units = useLoaded(listUnits);
  const nameOf = (member: string) => {
    const [kind, name = ''] = member.split(':', 2);
    if (kind === 'account') return t('groups.account', { name });
    return units.value?.find(({ id }) => id === name)?.name ?? name;
  };
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
        <PagedList name="sharing-groups" none={t('groups.none')} noneHelp={t('groups.noneHelp')} pages={pages}>
          {(group) => (
            <GroupItem group={group} isOwn={group.owner.id === who?.me.unit.id} nameOf={nameOf} onChanged={again} />
          )}
        </PagedList>
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
