import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeMembershipDocument, type OperationMemberFieldsFragment } from '../../api/gql/graphql';
import { formatDay } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { Panel } from '../../ui/panel';
import { InviteDesk } from './inviteDesk';
import type { Operation } from './operation';
import { useTold } from './useTold';

/** The desks that take part or are asked. A desk leaves by itself; the lead takes others out. */
export function OperationMembers({
  operation,
  unit,
  onChanged,
}: {
  operation: Operation;
  unit: string;
  onChanged: () => void;
}) {
  const { t, i18n } = useTranslation();
  const told = useTold();
  const [sure, setSure] = useState<string | null>(null);
  const [{ fetching }, change] = useMutation(ChangeMembershipDocument);
  const isLead = operation.lead.id === unit;

  const end = async ({ id, version }: OperationMemberFieldsFragment, state: 'LEFT' | 'REMOVED') => {
    if (sure !== id) return setSure(id);
    const input = { membershipId: id, expectedVersion: version, state, idempotencyKey: idempotencyKey() };
    const { data, error } = await change({ input });
    told(data?.changeMembership, error);
    setSure(null);
    onChanged();
  };

  const act = (member: OperationMemberFieldsFragment) => {
    const isIn = member.state === 'JOINED' || member.state === 'INVITED';
    if (!isIn || member.unit.id === operation.lead.id || (!isLead && member.unit.id !== unit)) return null;
    return (
      <Button
        size="xs"
        variant="default"
        loading={fetching}
        onClick={() => void end(member, isLead ? 'REMOVED' : 'LEFT')}
      >
        {t(isLead ? 'jointOperations.remove' : 'jointOperations.leave')}
      </Button>
    );
  };

  return (
    <Panel
      title={t('jointOperations.members')}
      flush
      actions={isLead && operation.state !== 'ENDED' ? <InviteDesk operation={operation} onAsked={onChanged} /> : null}
    >
      <ul className="list-plain" data-testid="members">
        {operation.members.map((member) => (
          <li key={member.id} className="row wrap">
            <span className="grow">{member.unit.name}</span>
            {sure === member.id && <span className="quiet">{t('jointOperations.sure')}</span>}
            <span className="tag">{t(`jointOperations.memberStates.${member.state}`)}</span>
            <span className="quiet num">{formatDay(member.changedAt, i18n.language)}</span>
            {act(member)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
