import { Modal, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { listUnits } from '../../api/admin';
import { MeDocument, OpenOperationDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { useLoaded } from '../../lib/useLoaded';
import { FormFoot } from '../../ui/formFoot';
import { emptyOperation, inputOf } from './newOperation';

/** Opens an operation that the own desk leads, and asks desks to join. */
export function OpenOperationDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const units = useLoaded(listUnits);
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const [form, setForm] = useState(emptyOperation);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, open] = useMutation(OpenOperationDocument);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = inputOf(form, idempotencyKey());
    if (input === null) return;
    const { data, error } = await open({ input });
    setRefusal(refusalOf(data?.openOperation, error));
    const id = data?.openOperation.result?.id;
    if (id !== undefined) void navigate({ to: '/operations/$id', params: { id } });
  };

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('jointOperations.open')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="open-operation-form">
        <TextInput
          label={t('jointOperations.codeName')}
          description={t('jointOperations.codeNameHelp')}
          inputWrapperOrder={['label', 'input', 'description']}
          maxLength={100}
          value={form.codeName}
          onChange={({ currentTarget: { value } }) => setForm({ ...form, codeName: value })}
          data-autofocus
        />
        <Textarea
          label={t('jointOperations.aim')}
          rows={2}
          maxLength={5_000}
          value={form.aim}
          onChange={({ currentTarget: { value } }) => setForm({ ...form, aim: value })}
        />
        <div className="fields-2">
          <TextInput
            type="date"
            label={t('jointOperations.startsOn')}
            value={form.startsOn}
            onChange={({ currentTarget: { value } }) => setForm({ ...form, startsOn: value })}
          />
          <TextInput
            type="date"
            label={t('jointOperations.endsOn')}
            value={form.endsOn}
            onChange={({ currentTarget: { value } }) => setForm({ ...form, endsOn: value })}
          />
        </div>
        <Textarea
          label={t('jointOperations.phasesLabel')}
          rows={3}
          value={form.phases}
          onChange={({ currentTarget: { value } }) => setForm({ ...form, phases: value })}
        />
        <MultiSelect
          label={t('jointOperations.units')}
          searchable
          data={(units.value ?? [])
            .filter(({ id }) => id !== who?.me.unit.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={[...form.units]}
          onChange={(chosen) => setForm({ ...form, units: chosen })}
        />
        <FormFoot
          submit={t('jointOperations.openSubmit')}
          refusal={refusal}
          busy={fetching}
          disabled={inputOf(form, '') === null}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
