import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ChangeMembershipDocument, OperationInvitationsDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { Panel } from '../../ui/panel';
import { usePeriod } from './usePeriod';
import { useTold } from './useTold';

/** What the own desk is asked to join; nothing where it is not asked. */
export function Invitations({ onAnswered }: { onAnswered: () => void }) {
  const { t } = useTranslation();
  const period = usePeriod();
  const told = useTold();
  const [{ data }, refetch] = useQuery({ query: OperationInvitationsDocument });
  const [{ fetching }, change] = useMutation(ChangeMembershipDocument);
  const asked = data?.operationInvitations.nodes ?? [];
  if (asked.length === 0) return null;

  const answer = async (membershipId: string, expectedVersion: number, state: 'JOINED' | 'DECLINED') => {
    const input = { membershipId, expectedVersion, state, idempotencyKey: idempotencyKey() };
    const { data: done, error } = await change({ input });
    told(done?.changeMembership, error);
    refetch({ requestPolicy: 'network-only' });
    onAnswered();
  };

  return (
    <Panel title={t('jointOperations.invitations')} flush>
      <ul className="list-plain" data-testid="invitations">
        {asked.map(({ id, codeName, lead, startsOn, endsOn, version }) => (
          <li key={id} className="break-glass">
            <div className="grow">
              <b>{codeName}</b>
              <div className="note-meta">
                <span>{t('jointOperations.invitedBy', { desk: lead.name, period: period(startsOn, endsOn) })}</span>
              </div>
            </div>
            <Button
              size="xs"
              variant="default"
              disabled={fetching}
              onClick={() => void answer(id, version, 'DECLINED')}
            >
              {t('jointOperations.decline')}
            </Button>
            <Button size="xs" loading={fetching} onClick={() => void answer(id, version, 'JOINED')}>
              {t('jointOperations.join')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
