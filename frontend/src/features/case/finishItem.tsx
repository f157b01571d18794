import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FinishPreservationItemDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';

/** Takes an item off the queue, with what came of it. */
export function FinishItem({
  item,
  onDone,
  onCancel,
}: {
  item: { readonly id: string; readonly version: number };
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, finish] = useMutation(FinishPreservationItemDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = await finish({
      input: {
        itemId: item.id,
        expectedVersion: item.version,
        outcome: outcome.trim(),
        idempotencyKey: idempotencyKey(),
      },
    });
    const fault = refusalOf(data?.finishPreservationItem, error);
    setRefusal(fault);
    if (fault === null) onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('preserve.outcome')}
        maxLength={2_000}
        value={outcome}
        onChange={({ currentTarget: { value } }) => setOutcome(value)}
      />
      <FormFoot
        submit={t('preserve.done')}
        refusal={refusal}
        busy={fetching}
        disabled={outcome.trim() === ''}
        onCancel={onCancel}
      />
    </form>
  );
}
