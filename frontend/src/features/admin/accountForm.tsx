import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeAccount, type DeskAccount } from '../../api/admin';
import { faultText } from '../../api/http';
import { Panel } from '../../ui/panel';
import { ClearanceFields } from './clearanceFields';
import { changeOf, type AccountForm as Form } from './draft';
import { RoleChoice } from './roleChoice';
import type { DeskKept } from './useDesk';

/** What the account may do: roles, clearance, closed groups. */
export function AccountForm({
  account,
  kept: { roles, reach },
  readOnly,
  rolesKept,
  onSaved,
}: {
  account: DeskAccount;
  kept: DeskKept;
  readOnly: boolean;
  /** Roles are kept here, not by the identity provider. */
  rolesKept: boolean;
  onSaved: () => void;
}) {
  const { t } = useTranslation();
  const [form, setForm] = useState<Form>(account);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const change = changeOf(account, form);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (change === null || form.roles.length === 0) return;
    setBusy(true);
    await changeAccount(account.name, change).then(
      () => {
        setRefusal(null);
        notifications.show({ message: t('admin.saved') });
        onSaved();
      },
      (error: unknown) => setRefusal(faultText(error)),
    );
    setBusy(false);
  };
  return (
    <Panel title={t('admin.may')}>
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="account-form">
        <RoleChoice
          roles={roles}
          reach={reach}
          value={form.roles}
          onChange={(chosen) => setForm({ ...form, roles: chosen })}
          error={form.roles.length === 0 ? t('admin.noRole') : null}
          disabled={readOnly || !rolesKept}
        />
        <ClearanceFields
          {...form}
          reach={reach}
          byRoles={false}
          disabled={readOnly}
          onChange={({ clearance, compartments }) =>
            setForm({ ...form, clearance: clearance ?? form.clearance, compartments })
          }
        />
        {refusal !== null && (
          <p className="form-error" role="alert">
            {refusal}
          </p>
        )}
        {!readOnly && (
          <div className="row form-foot">
            <span className="quiet">{change === null && t('admin.unchanged')}</span>
            <Button type="submit" loading={busy} disabled={change === null || form.roles.length === 0}>
              {t('admin.save')}
            </Button>
          </div>
        )}
      </form>
    </Panel>
  );
}
