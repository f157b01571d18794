import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeAccount, type DeskAccount, resetPassword } from '../../api/admin';
import { Listed } from '../../ui/listed';
import { SecretOnce } from '../../ui/secretOnce';
import { Sessions } from '../../ui/sessions';
import { EmptyState } from '../../ui/states';
import { Tokens } from '../../ui/tokens';
import { AccountForm } from './accountForm';
import { AccountState } from './accountState';
import { Confirmed } from './confirmed';
import { type DeskKept, useDesk, useSelf } from './useDesk';

const route = getRouteApi('/admin/account');

/** All that is kept of one account of the desk, and what its administrator may do about it. */
export function AccountPage() {
  const { t } = useTranslation();
  const { name } = route.useSearch();
  const self = useSelf();
  const desk = useDesk(self);
  return (
    <div className="page stack">
      <Link to="/admin" className="back">
        {t('admin.back')}
      </Link>
      <Listed loaded={desk} rows={8}>
        {(kept) => {
          const account = kept.accounts.find((item) => item.name === name);
          return account === undefined ? (
            <EmptyState title={t('admin.missing')} help={t('admin.missingHelp')} />
          ) : (
            <AccountKept key={name} account={account} kept={kept} own={name === self.account} onChanged={desk.load} />
          );
        }}
      </Listed>
    </div>
  );
}

interface AccountKeptProps {
  readonly account: DeskAccount;
  readonly kept: DeskKept;
  readonly own: boolean;
  readonly onChanged: () => void;
}

function AccountKept({ account, kept, own, onChanged }: AccountKeptProps) {
  const { t } = useTranslation();
  const [password, setPassword] = useState<string | null>(null);
  const [ended, setEnded] = useState(0);
  const { name, disabled, service } = account;
  const keptHere = service || kept.takesPasswords;
  const toggle = disabled ? 'enable' : 'disable';
  const changed = () => {
    setEnded(ended + 1);
    onChanged();
  };
  return (
    <>
      <div className="page-head">
        <h1>{name}</h1>
        <AccountState account={account} />
        <span className="grow" />
        {!service && kept.takesPasswords && (
          <Confirmed
            label={t('admin.reset')}
            title={t('admin.resetTitle', { name })}
            help={t('admin.resetHelp')}
            disabled={own}
            act={async () => {
              setPassword(await resetPassword(name));
              changed();
            }}
          />
        )}
        <Confirmed
          label={t(`admin.${toggle}`)}
          title={t(`admin.${toggle}Title`, { name })}
          help={t(`admin.${toggle}Help`)}
          disabled={own}
          act={() => changeAccount(name, { disabled: !disabled }).then(changed)}
        />
      </div>
      {password !== null && (
        <SecretOnce text={t('admin.newPassword', { name })} secret={password} onClose={() => setPassword(null)} />
      )}
      {own && <p className="notice">{t('admin.ownAccount')}</p>}
      {!keptHere && <p className="notice">{t('admin.providerKeeps')}</p>}
      <AccountForm account={account} kept={kept} readOnly={own} rolesKept={keptHere} onSaved={onChanged} />
      {!service && <Sessions key={ended} account={name} />}
      <Tokens
        key={`tokens ${ended}`}
        account={name}
        help={t(service ? 'admin.tokensOfTool' : 'admin.tokensOf')}
        canCreate={service && !disabled}
      />
    </>
  );
}
