import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccessToken } from '../api/tokens';
import { formatDay } from '../lib/dates';

export function TokenTable({ tokens, onRevoke }: { tokens: readonly AccessToken[]; onRevoke: (id: string) => void }) {
  const { t, i18n } = useTranslation();
  const day = (instant: string | null) => (instant === null ? t('settings.never') : formatDay(instant, i18n.language));
  return (
    <table className="table" data-testid="tokens">
      <thead>
        <tr>
          <th>{t('settings.tokenName')}</th>
          <th>{t('account.tokenPurpose')}</th>
          <th>{t('settings.createdAt')}</th>
          <th>{t('settings.expires')}</th>
          <th>{t('settings.lastUsed')}</th>
          <th>
            <span className="hidden-text">{t('settings.revoke')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <td>{token.name}</td>
            <td className={token.purpose === null ? 'quiet' : undefined}>
              {token.purpose ?? t('account.noPurpose')}
              {token.justification !== null && <div className="quiet">{token.justification}</div>}
            </td>
            <td className="num">{day(token.createdAt)}</td>
            <td className="num">{day(token.expiresAt)}</td>
            <td className="num">{day(token.lastUsedAt)}</td>
            <td className="right">
              <Button
                size="compact-xs"
                variant="subtle"
                color="red"
                aria-label={t('settings.revokeNamed', { name: token.name })}
                onClick={() => onRevoke(token.id)}
              >
                {t('settings.revoke')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
