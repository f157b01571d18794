import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AddOperationTaskDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { instantOf } from './newOperation';
import type { Operation } from './operation';
import { useTold } from './useTold';

interface NewTask {
  readonly title: string;
  readonly unitId: string | null;
  readonly phase: string | null;
  readonly due: string;
}

const empty: NewTask = { title: '', unitId: null, phase: null, due: '' };

/** A further task: what, which desk, of which phase, until when. */
export function AddTask({ operation, onAdded }: { operation: Operation; onAdded: () => void }) {
  const { t } = useTranslation();
  const told = useTold();
  const [form, setForm] = useState(empty);
  const [{ fetching }, add] = useMutation(AddOperationTaskDocument);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = await add({
      input: {
        operationId: operation.id,
        title: form.title.trim(),
        unitId: form.unitId,
        phase: form.phase,
        dueAt: instantOf(form.due),
        idempotencyKey: idempotencyKey(),
      },
    });
    if (told(data?.addOperationTask, error)) setForm(empty);
    onAdded();
  };

  return (
    <form className="panel-form stack" onSubmit={(event) => void submit(event)} data-testid="add-task">
      <TextInput
        label={t('jointOperations.task')}
        maxLength={500}
        value={form.title}
        onChange={({ currentTarget: { value } }) => setForm({ ...form, title: value })}
      />
      <div className="row wrap">
        <Select
          label={t('jointOperations.taskDesk')}
          clearable
          data={operation.members
            .filter(({ state }) => state === 'JOINED')
            .map(({ unit }) => ({ value: unit.id, label: unit.name }))}
          value={form.unitId}
          onChange={(unitId) => setForm({ ...form, unitId })}
        />
        <Select
          label={t('jointOperations.taskPhase')}
          clearable
          data={[...new Set(operation.phases.map(({ name }) => name))]}
          value={form.phase}
          onChange={(phase) => setForm({ ...form, phase })}
        />
        <TextInput
          type="date"
          label={t('jointOperations.taskDue')}
          value={form.due}
          onChange={({ currentTarget: { value } }) => setForm({ ...form, due: value })}
        />
        <Button type="submit" variant="default" loading={fetching} disabled={form.title.trim() === ''}>
          {t('jointOperations.taskAdd')}
        </Button>
      </div>
    </form>
  );
}
