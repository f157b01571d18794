import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ServerFault } from '../../api/http';
import { type AccessToken, createToken, listTokens, revokeToken } from '../../api/tokens';
import { CopyButton } from '../../ui/copyButton';
import { Panel } from '../../ui/panel';
import { EmptyState, ErrorState, SkeletonRows } from '../../ui/states';
import { TokenForm } from './tokenForm';
import { TokenTable } from './tokenTable';

/** The caller's own access tokens. A secret is on the screen once, until the page is left. */
export function Tokens() {
  const { t } = useTranslation();
  const { tokens, failed, load } = useTokens();
  const [secret, setSecret] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const create = async (name: string, days: number) => {
    setFault(null);
    try {
      setSecret(await createToken(name, days));
    } catch (error) {
      setFault(t('settings.tokenFault', { message: error instanceof ServerFault ? error.message : String(error) }));
    }
    load();
  };
  const revoke = (id: string) => void revokeToken(id).finally(load);

  return (
    <Panel title={t('settings.tokens')} flush>
      <div className="panel-body stack">
        <p className="quiet">{t('settings.tokensHelp')}</p>
        <TokenForm onCreate={create} />
        {fault !== null && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
        {secret !== null && (
          <div className="secret" role="status" data-testid="token-secret">
            <span>{t('settings.created')}</span>
            <code>{secret}</code>
            <CopyButton text={secret} label={t('common.copy')} />
          </div>
        )}
      </div>
      {failed && <ErrorState error={{ message: '', networkError: new Error('unreachable') }} onRetry={load} />}
      {!failed && tokens === null && <SkeletonRows rows={2} />}
      {tokens?.length === 0 && <EmptyState title={t('settings.noTokens')} />}
      {tokens !== null && tokens.length > 0 && <TokenTable tokens={tokens} onRevoke={revoke} />}
    </Panel>
  );
}

function useTokens() {
  const [tokens, setTokens] = useState<readonly AccessToken[] | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    listTokens().then(
      (list) => {
        setTokens(list);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  return { tokens, failed, load };
}
