import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../api/http';
import { endSession, listSessions, type OpenSession } from '../api/sessions';
import { formatMoment } from '../lib/dates';
import { useLoaded } from '../lib/useLoaded';
import { deviceOf } from '../lib/userAgent';
import { Listed } from './listed';
import { Panel } from './panel';
import { EmptyState } from './states';

/** Where an account is signed in, each to be ended; the caller's own for `account` null. */
export function Sessions({ account, onOwnEnded }: { account: string | null; onOwnEnded?: () => void }) {
  const { t } = useTranslation();
  const loaded = useLoaded(useCallback(() => listSessions(account), [account]));
  const [fault, setFault] = useState<string | null>(null);
  const end = async (session: OpenSession) => {
    const refusal = await endSession(account, session.id).then(
      () => null,
      (error: unknown) => faultText(error),
    );
    setFault(refusal);
    if (refusal === null && session.current) onOwnEnded?.();
    else loaded.load();
  };
  return (
    <Panel title={t(account === null ? 'account.ownSessions' : 'account.sessions')} count={loaded.value?.length} flush>
      {fault !== null && (
        <p className="form-error panel-fault" role="alert">
          {fault}
        </p>
      )}
      <Listed loaded={loaded}>
        {(sessions) =>
          sessions.length === 0 ? (
            <EmptyState title={t('account.noSessions')} />
          ) : (
            <SessionTable sessions={sessions} onEnd={(session) => void end(session)} />
          )
        }
      </Listed>
    </Panel>
  );
}

function SessionTable({
  sessions,
  onEnd,
}: {
  sessions: readonly OpenSession[];
  onEnd: (session: OpenSession) => void;
}) {
  const { t, i18n } = useTranslation();
  const moment = (instant: string | null) => (instant === null ? '' : formatMoment(instant, i18n.language));
  return (
    <table className="table" data-testid="sessions">
      <thead>
        <tr>
          <th>{t('account.device')}</th>
          <th>{t('account.address')}</th>
          <th>{t('account.opened')}</th>
          <th>{t('account.lastUsed')}</th>
          <th>
            <span className="hidden-text">{t('account.endSession')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <td>
              <bdi title={session.userAgent ?? undefined}>{deviceOf(session.userAgent) ?? t('common.unknown')}</bdi>{' '}
              {session.current && <span className="tag tag-accent">{t('account.thisSession')}</span>}
            </td>
            <td className="mono">{session.address}</td>
            <td className="num">{moment(session.openedAt)}</td>
            <td className="num">{moment(session.lastUsedAt)}</td>
            <td className="right">
              <Button size="compact-xs" variant="subtle" color="red" onClick={() => onEnd(session)}>
                {t('account.endSession')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
