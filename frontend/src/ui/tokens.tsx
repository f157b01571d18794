import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../api/http';
import { createToken, listTokens, type NewToken, revokeToken } from '../api/tokens';
import { useLoaded } from '../lib/useLoaded';
import { Listed } from './listed';
import { Panel } from './panel';
import { SecretOnce } from './secretOnce';
import { EmptyState } from './states';
import { TokenForm } from './tokenForm';
import { TokenTable } from './tokenTable';

/** Access tokens of an account, the caller's own for `account` null. A secret is on the screen once, until the page is left. */
export function Tokens({
  account,
  help,
  canCreate,
}: {
  account: string | null;
  /** What they are for. */
  help: string;
  canCreate: boolean;
}) {
  const { t } = useTranslation();
  const loaded = useLoaded(useCallback(() => listTokens(account), [account]));
  const [secret, setSecret] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const tell = (error: unknown) => setFault(faultText(error));

  const create = async (token: NewToken) => {
    setFault(null);
    await createToken(account, token).then(setSecret, tell);
    loaded.load();
  };
  const revoke = (id: string) =>
    void revokeToken(account, id)
      .then(() => setFault(null), tell)
      .finally(loaded.load);

  return (
    <Panel title={t('settings.tokens')} count={loaded.value?.length} flush>
      <div className="panel-body stack">
        <p className="quiet">{help}</p>
        {canCreate && <TokenForm onCreate={create} />}
        {fault !== null && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
        {secret !== null && <SecretOnce text={t('settings.created')} secret={secret} />}
      </div>
      <Listed loaded={loaded}>
        {(tokens) =>
          tokens.length === 0 ? (
            <EmptyState title={t('settings.noTokens')} />
          ) : (
            <TokenTable tokens={tokens} onRevoke={revoke} />
          )
        }
      </Listed>
    </Panel>
  );
}
