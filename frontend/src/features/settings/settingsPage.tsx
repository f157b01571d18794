import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument } from '../../api/gql/graphql';
import { readWays, type Statement } from '../../api/session';
import { useLoaded } from '../../lib/useLoaded';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { useRoleWords } from '../../ui/roleWords';
import { Sessions } from '../../ui/sessions';
import { Tokens } from '../../ui/tokens';
import { PasswordForm } from './passwordForm';
import { SessionPurpose } from './purpose';

const themes = ['light', 'dark', 'auto'] as const;

export interface SettingsPageProps {
  readonly account: string;
  readonly stated: Statement;
  readonly onPurpose: () => void;
  readonly onSignedOut: () => void;
}

/** Who one is, what for, how it looks, where one is signed in, and the tokens for tools. */
export function SettingsPage({ account, stated, onPurpose, onSignedOut }: SettingsPageProps) {
  const { t } = useTranslation();
  const ways = useLoaded(readWays);
  const [passwords, setPasswords] = useState(0);
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('settings.title')}</h1>
      </div>
      <AccountPanel />
      <SessionPurpose stated={stated} onChanged={onPurpose} />
      <Appearance />
      {ways.value?.password === true && (
        <PasswordForm account={account} onChanged={() => setPasswords(passwords + 1)} />
      )}
      {/* A new password ends other sessions. */}
      <Sessions key={passwords} account={null} onOwnEnded={onSignedOut} />
      <Tokens account={null} help={t('settings.tokensHelp')} canCreate />
    </div>
  );
}

function AccountPanel() {
  const { t } = useTranslation();
  const roleWords = useRoleWords();
  const [result, refetch] = useQuery({ query: MeDocument });
  return (
    <Panel title={t('settings.account')}>
      <Loaded result={result} onRetry={refetch}>
        {({ me }) => (
          <dl className="pairs">
            <dt>{t('settings.account')}</dt>
            <dd>{me.account}</dd>
            <dt>{t('settings.unit')}</dt>
            <dd>
              {me.unit.name} <span className="quiet">{me.unit.id}</span>
            </dd>
            <dt>{t('settings.roles')}</dt>
            <dd>{me.roles.map(roleWords.role).join(', ')}</dd>
            <dt>{t('account.rights')}</dt>
            <dd>{me.rights.map(roleWords.right).join(' · ')}</dd>
            <dt>{t('settings.defaultLabel')}</dt>
            <dd>
              <LabelChip handling={me.defaultHandling} />
            </dd>
          </dl>
        )}
      </Loaded>
    </Panel>
  );
}

function Appearance() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <Panel title={t('settings.appearance')}>
      <SegmentedControl
        aria-label={t('settings.theme')}
        value={colorScheme}
        onChange={(value) => setColorScheme(themes.find((name) => name === value) ?? 'auto')}
        data={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
      />
    </Panel>
  );
}
