import { Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AnswerRequestDocument, type RequestFieldsFragment } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import { MomentInput } from '../../ui/momentInput';
import { Panel } from '../../ui/panel';
import { answerOf, emptyAnswer } from './answerDraft';
import { NamedRecords } from './namedRecords';
import { PermittedUseFields } from './permittedUseFields';

/** Answers a request: in words, with what it names and what may be done with it. */
export function AnswerForm({
  request,
  onDone,
  onCancel,
}: {
  request: RequestFieldsFragment;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [form, setForm] = useState(emptyAnswer);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, answer] = useMutation(AnswerRequestDocument);
  const isPreservation = request.instrument?.type === 'PRESERVATION';
  const said = answerOf(form, request.purpose, isPreservation);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (said === null) return;
    const { id: requestId, version: expectedVersion } = request;
    const { data, error } = await answer({
      input: { ...said, requestId, expectedVersion, idempotencyKey: idempotencyKey() },
    });
    const fault = refusalOf(data?.answerRequest, error);
    setRefusal(fault);
    if (fault === null) onDone();
  };
  return (
    <Panel title={t('requests.answer')}>
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="answer-form">
        <Textarea
          label={t('requests.answerText')}
          rows={4}
          maxLength={10_000}
          value={form.text}
          onChange={({ currentTarget: { value } }) => setForm({ ...form, text: value })}
        />
        {isPreservation && (
          <MomentInput
            label={t('requests.preservedAt')}
            value={form.preservedAt}
            onChange={(preservedAt) => setForm({ ...form, preservedAt })}
          />
        )}
        <NamedRecords
          requestId={request.id}
          records={form.records}
          onChange={(records) => setForm({ ...form, records })}
        />
        <PermittedUseFields form={form} purpose={request.purpose} onChange={setForm} />
        <FormFoot
          submit={t('requests.answerSubmit')}
          refusal={refusal}
          busy={fetching}
          disabled={said === null}
          onCancel={onCancel}
        />
      </form>
    </Panel>
  );
}
