import { Checkbox, Modal, MultiSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { listUnits } from '../../api/admin';
import { OpenSharingGroupDocument } from '../../api/gql/graphql';
import { tokensOf } from '../../api/releaseTokens';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { useLoaded } from '../../lib/useLoaded';
import { FormFoot } from '../../ui/formFoot';

/** Opens a sharing group of the own desk. */
export function OpenGroup({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const units = useLoaded(listUnits);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [accounts, setAccounts] = useState('');
  const [membersSeeMembers, setMembersSee] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, open] = useMutation(OpenSharingGroupDocument);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const members = [...tokensOf(chosen, [], accounts)];
    const input = { name: name.trim(), members, membersSeeMembers, idempotencyKey: idempotencyKey() };
    const { data, error } = await open({ input });
    const fault = refusalOf(data?.openSharingGroup, error);
    setRefusal(fault);
    if (fault === null) onClose();
  };

  return (
    <Modal opened onClose={onClose} title={t('groups.open')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="open-group-form">
        <TextInput
          label={t('groups.name')}
          maxLength={100}
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
          data-autofocus
        />
        <MultiSelect
          label={t('groups.members')}
          searchable
          comboboxProps={{ withinPortal: false }}
          data={(units.value ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
          value={[...chosen]}
          onChange={setChosen}
        />
        <TextInput
          label={t('groups.accounts')}
          value={accounts}
          onChange={({ currentTarget: { value } }) => setAccounts(value)}
        />
        <Checkbox
          label={t('groups.membersSee')}
          checked={membersSeeMembers}
          onChange={({ currentTarget: { checked } }) => setMembersSee(checked)}
        />
        <FormFoot
          submit={t('groups.openSubmit')}
          refusal={refusal}
          busy={fetching}
          disabled={name.trim() === ''}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
