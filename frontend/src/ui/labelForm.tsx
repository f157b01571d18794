import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { listUnits } from '../api/admin';
import { ChangeHandlingDocument, HandlingPreviewDocument } from '../api/gql/graphql';
import { draftOf, inputOf, isSameLabel } from '../api/labelDraft';
import { idempotencyKey } from '../lib/idempotency';
import { refusalOf } from '../lib/refusals';
import { useLoaded } from '../lib/useLoaded';
import { Admitted } from './admitted';
import { FormFoot } from './formFoot';
import { LabelFields } from './labelFields';
import type { Labelled } from './labelled';

/** Another label for a record or claim, with the reason; says beforehand whom it will admit. */
export function LabelForm({
  item: { id, version, handling },
  onCancel,
  onChanged,
}: {
  item: Labelled;
  onCancel: () => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation();
  const units = useLoaded(listUnits);
  const [draft, setDraft] = useState(() => draftOf(handling));
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, change] = useMutation(ChangeHandlingDocument);
  const [{ data: preview }] = useQuery({
    query: HandlingPreviewDocument,
    variables: { input: inputOf(draft, handling) },
    requestPolicy: 'network-only',
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = await change({
      input: {
        id,
        handling: inputOf(draft, handling),
        reason: reason.trim(),
        expectedVersion: version,
        idempotencyKey: idempotencyKey(),
      },
    });
    const fault = refusalOf(data?.changeHandling, error);
    setRefusal(fault);
    if (fault !== null) return;
    notifications.show({ message: t('labels.changed') });
    onChanged();
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} data-testid="label-form">
      <LabelFields draft={draft} units={units.value ?? []} onChange={setDraft} />
      {preview !== undefined && <Admitted preview={preview.handlingPreview} units={units.value ?? []} />}
      <Textarea
        label={t('labels.reason')}
        description={t('labels.reasonHelp')}
        inputWrapperOrder={['label', 'input', 'description']}
        value={reason}
        maxLength={2_000}
        rows={2}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <FormFoot
        submit={t('common.save')}
        refusal={refusal}
        busy={fetching}
        disabled={reason.trim() === '' || isSameLabel(draft, handling)}
        onCancel={onCancel}
      />
    </form>
  );
}
