import { Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeDraftDocument, type RequestFieldsFragment } from '../../api/gql/graphql';
import { listPurposes } from '../../api/session';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { useLoaded } from '../../lib/useLoaded';
import { FormFoot } from '../../ui/formFoot';
import { Panel } from '../../ui/panel';
import { PurposeSelect } from '../../ui/purposeSelect';

/** Says anew what a draft asks for, what for and why; another route is another draft. */
export function ChangeDraftForm({
  request,
  onDone,
  onCancel,
}: {
  request: RequestFieldsFragment;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const purposes = useLoaded(listPurposes).value ?? [];
  const [purpose, setPurpose] = useState<string | null>(request.purpose);
  const [justification, setJustification] = useState(request.justification);
  const [text, setText] = useState(request.text);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, change] = useMutation(ChangeDraftDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (purpose === null) return;
    const { id: requestId, version: expectedVersion } = request;
    const { data, error } = await change({
      input: { requestId, purpose, justification, text, expectedVersion, idempotencyKey: idempotencyKey() },
    });
    const fault = refusalOf(data?.changeDraft, error);
    setRefusal(fault);
    if (fault === null) onDone();
  };
  return (
    <Panel title={t('requests.change')}>
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="change-draft">
        <PurposeSelect label={t('requests.purpose')} purposes={purposes} value={purpose} onChange={setPurpose} />
        <Textarea
          label={t('requests.justification')}
          rows={2}
          maxLength={2_000}
          value={justification}
          onChange={({ currentTarget: { value } }) => setJustification(value)}
        />
        <Textarea
          label={t('requests.text')}
          rows={4}
          maxLength={10_000}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
        <FormFoot
          submit={t('common.save')}
          refusal={refusal}
          busy={fetching}
          disabled={purpose === null || justification.trim() === '' || text.trim() === ''}
          onCancel={onCancel}
        />
      </form>
    </Panel>
  );
}
