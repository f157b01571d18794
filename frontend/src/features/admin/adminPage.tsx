import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument } from '../../api/gql/graphql';
import { EmptyState } from '../../ui/states';
import { Accounts } from './accounts';
import { Units } from './units';

const route = getRouteApi('/admin');

/** What an administrator keeps: the accounts of his desk, and its entry in the directory of desks. */
export function AdminPage() {
  const { t } = useTranslation();
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  if (data?.me.rights.includes('administer') === false) return <EmptyState title={t('admin.notPermitted')} />;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('admin.title')}</h1>
      </div>
      <Tabs
        value={tab ?? 'accounts'}
        onChange={(next) => void navigate({ search: next === 'units' ? { tab: 'units' } : {}, replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="accounts">{t('admin.tabs.accounts')}</Tabs.Tab>
          <Tabs.Tab value="units">{t('admin.tabs.units')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="accounts">
          <Accounts />
        </Tabs.Panel>
        <Tabs.Panel value="units">
          <Units />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
