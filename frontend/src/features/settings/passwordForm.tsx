import { Button, PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../../api/http';
import { changePassword } from '../../api/session';
import { Panel } from '../../ui/panel';
import { emptyPasswords, faultOfPasswords, type Passwords } from './passwords';

const fields = [
  ['current', 'current-password'],
  ['next', 'new-password'],
  ['again', 'new-password'],
] as const;

/** Changes the caller's own password; where an identity provider signs people in, the page does not show it. */
export function PasswordForm({ account, onChanged }: { account: string; onChanged: () => void }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<Passwords>(emptyPasswords);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const own = faultOfPasswords(form);
    if (own !== null) {
      setFault(t(`account.passwordFaults.${own}`));
      return;
    }
    setBusy(true);
    const refusal = await changePassword(form.current, form.next).then(
      () => null,
      (error: unknown) => faultText(error),
    );
    setBusy(false);
    setFault(refusal);
    if (refusal !== null) return;
    setForm(emptyPasswords);
    notifications.show({ message: t('account.passwordChanged') });
    onChanged();
  };
  return (
    <Panel title={t('account.password')}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate data-testid="password-form">
        {/* For password keepers: which account the new one belongs to. */}
        <input type="text" name="username" autoComplete="username" value={account} readOnly hidden />
        <div className="fields-3">
          {fields.map(([field, autoComplete]) => (
            <PasswordInput
              key={field}
              label={t(`account.passwords.${field}`)}
              autoComplete={autoComplete}
              maxLength={256}
              value={form[field]}
              onChange={({ currentTarget: { value } }) => setForm((before) => ({ ...before, [field]: value }))}
            />
          ))}
        </div>
        {fault !== null && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
        <div className="row">
          <p className="quiet grow">{t('account.passwordHelp')}</p>
          <Button type="submit" loading={busy}>
            {t('account.changePassword')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
