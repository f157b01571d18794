import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Listed } from '../../ui/listed';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { AccountTable } from './accountTable';
import { NewAccountDialog } from './newAccountDialog';
import { useDesk, useSelf } from './useDesk';

/** The accounts of the own desk, and the way to one more. */
export function Accounts() {
  const { t } = useTranslation();
  const self = useSelf();
  const desk = useDesk(self);
  const [adding, setAdding] = useState(false);
  return (
    <Panel
      title={t('admin.accounts', { unit: self.unitId })}
      count={desk.value?.accounts.length}
      actions={
        <Button
          size="xs"
          leftSection={<IconUserPlus size={15} aria-hidden="true" />}
          disabled={desk.value === null}
          onClick={() => setAdding(true)}
          data-testid="new-account"
        >
          {t('admin.newAccount')}
        </Button>
      }
      flush
    >
      <Listed loaded={desk} rows={5}>
        {({ accounts, ...kept }) => (
          <>
            {accounts.length === 0 ? (
              <EmptyState title={t('admin.noAccounts')} />
            ) : (
              <AccountTable accounts={accounts} />
            )}
            <NewAccountDialog {...kept} opened={adding} onClose={() => setAdding(false)} onCreated={desk.load} />
          </>
        )}
      </Listed>
    </Panel>
  );
}
