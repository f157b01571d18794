import { ActionIcon, Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeSharingGroupDocument, type SharingGroupFieldsFragment } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { LabelChip } from '../../ui/labelChip';

/** One group: who keeps it, who is in it as far as one may know, and the owner's ways to change it. */
export function GroupItem({
  group,
  isOwn,
  nameOf,
  onChanged,
}: {
  group: SharingGroupFieldsFragment;
  /** What a member is called. */
  nameOf: (member: string) => string;
  isOwn: boolean;
  onChanged: () => void;
}) {
  const { t } = useTranslation();
  const [added, setAdded] = useState('');
  const [{ fetching }, change] = useMutation(ChangeSharingGroupDocument);
  const { name, members, membersSeeMembers } = group;

  const send = async (what: { add?: string[]; remove?: string[]; membersSeeMembers?: boolean }) => {
    const { data, error } = await change({
      input: { groupId: group.id, expectedVersion: group.version, idempotencyKey: idempotencyKey(), ...what },
    });
    const fault = refusalOf(data?.changeSharingGroup, error);
    if (fault === null) setAdded('');
    else notifications.show({ message: fault, color: 'red' });
    onChanged();
  };

  return (
    <li className="break-glass" data-testid="sharing-group">
      <div className="grow stack">
        <div className="row wrap">
          <b dir="auto">{name}</b>
          <LabelChip handling={group.handling} />
          <span className="tag">{t(membersSeeMembers ? 'groups.known' : 'groups.confidential')}</span>
          {!isOwn && <span className="quiet">{t('groups.owner', { name: group.owner.name })}</span>}
        </div>
        <div className="row wrap">
          {members.map((member) => (
            <span key={member} className="tag">
              {nameOf(member)}
              {isOwn && (
                <ActionIcon
                  size="xs"
                  variant="subtle"
                  color="gray"
                  aria-label={t('groups.remove', { member: nameOf(member) })}
                  onClick={() => void send({ remove: [member] })}
                >
                  <IconX size={12} />
                </ActionIcon>
              )}
            </span>
          ))}
          {members.length === 0 && <span className="quiet">{t(isOwn ? 'groups.nobody' : 'groups.isIn')}</span>}
        </div>
        {isOwn && (
          <div className="row wrap">
            <TextInput
              size="xs"
              miw={340}
              aria-label={t('groups.add')}
              placeholder={t('groups.addHelp')}
              value={added}
              onChange={({ currentTarget: { value } }) => setAdded(value)}
            />
            <Button
              size="xs"
              variant="default"
              loading={fetching}
              disabled={added.trim() === ''}
              onClick={() => void send({ add: [added.trim()] })}
            >
              {t('groups.addSubmit')}
            </Button>
            <Button size="xs" variant="default" onClick={() => void send({ membersSeeMembers: !membersSeeMembers })}>
              {t(membersSeeMembers ? 'groups.hide' : 'groups.show')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
