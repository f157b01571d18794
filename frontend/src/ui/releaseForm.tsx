import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { listUnits } from '../api/admin';
import { MeDocument, OperationsDocument, RequestReleaseDocument, SharingGroupsDocument } from '../api/gql/graphql';
import { tokensOf } from '../api/releaseTokens';
import { idempotencyKey } from '../lib/idempotency';
import { refusalOf } from '../lib/refusals';
import { useLoaded } from '../lib/useLoaded';
import { FormFoot } from './formFoot';
import { ReleaseSight } from './releaseSight';

/** Whom to release things to, who will see what of it, and why. */
export function ReleaseForm({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation();
  const units = useLoaded(listUnits);
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const [{ data: joint }] = useQuery({ query: OperationsDocument, variables: { after: null } });
  const [{ data: circles }] = useQuery({ query: SharingGroupsDocument, variables: { after: null } });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [operations, setOperations] = useState<readonly string[]>([]);
  const [groups, setGroups] = useState<readonly string[]>([]);
  const [accounts, setAccounts] = useState('');
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, request] = useMutation(RequestReleaseDocument);
  const releaseTo = tokensOf(chosen, [...operations, ...groups], accounts);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ids: [...ids], releaseTo: [...releaseTo], reason: reason.trim(), idempotencyKey: idempotencyKey() };
    const { data, error } = await request({ input });
    const fault = refusalOf(data?.requestRelease, error);
    setRefusal(fault);
    if (fault !== null) return;
    notifications.show({ message: t('releases.asked') });
    onDone();
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} data-testid="release-form">
      <MultiSelect
        label={t('releases.units')}
        searchable
        data={(units.value ?? [])
          .filter(({ id }) => id !== who?.me.unit.id)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={[...chosen]}
        onChange={setChosen}
      />
      <MultiSelect
        label={t('releases.operations')}
        data={(joint?.operations.nodes ?? []).flatMap(({ codeName, handling }) =>
          handling.releaseTo.slice(0, 1).map((token) => ({ value: token, label: codeName })),
        )}
        value={[...operations]}
        onChange={setOperations}
      />
      <MultiSelect
        label={t('releases.groups')}
        data={(circles?.sharingGroups.nodes ?? []).map(({ token, name }) => ({ value: token, label: name }))}
        value={[...groups]}
        onChange={setGroups}
      />
      <TextInput
        label={t('releases.accounts')}
        value={accounts}
        onChange={({ currentTarget: { value } }) => setAccounts(value)}
      />
      <ReleaseSight ids={ids} releaseTo={releaseTo} />
      <Textarea
        label={t('releases.reason')}
        description={t('releases.reasonHelp')}
        inputWrapperOrder={['label', 'input', 'description']}
        rows={2}
        maxLength={2_000}
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <FormFoot
        submit={t('releases.submit')}
        refusal={refusal}
        busy={fetching}
        disabled={reason.trim() === '' || releaseTo.length === 0}
        onCancel={onDone}
      />
    </form>
  );
}
