import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ServerFault } from '../../api/http';
import { signIn } from '../../api/session';
import { Mark } from '../shell/mark';
import { SignInArt } from './art';
import { useProvider } from './useProvider';

/** The way in: over the identity provider where there is one, else by password. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation();
  const provider = useProvider();
  return (
    <main className="signin">
      <div className="signin-art">
        <SignInArt />
        <h1>{t('common.product')}</h1>
        <p>{t('auth.intro')}</p>
      </div>
      {typeof provider === 'string' ? <ProviderLink path={provider} /> : <PasswordForm onSignedIn={onSignedIn} />}
    </main>
  );
}

function ProviderLink({ path }: { path: string }) {
  const { t } = useTranslation();
  const back = `${window.location.pathname}${window.location.search}`;
  return (
    <div className="signin-form">
      <div className="row">
        <Mark size={26} />
        <h2>{t('auth.title')}</h2>
      </div>
      <Button component="a" href={`${path}?returnUrl=${encodeURIComponent(back)}`} size="md">
        {t('auth.provider')}
      </Button>
      <p className="signin-note">{t('auth.handling')}</p>
    </div>
  );
}

function PasswordForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (account.trim() === '' || password === '') {
      setFault(t('auth.required'));
      return;
    }
    setBusy(true);
    setFault(null);
    try {
      await signIn(account.trim(), password);
      onSignedIn();
    } catch (error) {
      setFault(error instanceof ServerFault && error.code === 'OFFLINE' ? t('auth.offline') : t('auth.wrong'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="signin-form" onSubmit={(event) => void submit(event)} noValidate>
      <div className="row">
        <Mark size={26} />
        <h2>{t('auth.title')}</h2>
      </div>
      {fault !== null && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
      <TextInput
        label={t('auth.account')}
        value={account}
        onChange={(event) => setAccount(event.currentTarget.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        size="md"
      />
      <PasswordInput
        label={t('auth.password')}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
        size="md"
      />
      <Button type="submit" size="md" loading={busy}>
        {t('auth.submit')}
      </Button>
      <p className="signin-note">{t('auth.handling')}</p>
    </form>
  );
}
