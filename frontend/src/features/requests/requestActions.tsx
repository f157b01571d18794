import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  AcknowledgeRequestDocument,
  DiscardDraftDocument,
  MeDocument,
  type RequestFieldsFragment,
} from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { CallButton } from '../../ui/callButton';
import { AnswerForm } from './answerForm';
import { ChangeDraftForm } from './changeDraftForm';
import { type NextStep, nextSteps } from './nextSteps';
import { ReasonForm } from './reasonForm';
import { SendForm } from './sendForm';

/** What the reader's desk can do with a request now: one button each, and the form of the one that was chosen. */
export function RequestActions({ request, onChanged }: { request: RequestFieldsFragment; onChanged: () => void }) {
  const { t } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const [open, setOpen] = useState<NextStep | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, acknowledge] = useMutation(AcknowledgeRequestDocument);
  const [{ fetching: discarding }, discard] = useMutation(DiscardDraftDocument);
  const steps = nextSteps(request, who?.me.unit.id ?? '');
  const done = () => {
    setOpen(null);
    onChanged();
  };
  const choose = async (step: NextStep) => {
    if (step !== 'acknowledge' && step !== 'discard') return setOpen(step);
    const { id: requestId, version: expectedVersion } = request;
    const input = { requestId, expectedVersion, idempotencyKey: idempotencyKey() };
    const fault =
      step === 'discard'
        ? await discard({ input }).then(({ data, error }) => refusalOf(data?.discardDraft, error))
        : await acknowledge({ input }).then(({ data, error }) => refusalOf(data?.acknowledgeRequest, error));
    setRefusal(fault);
    onChanged();
  };
  const other = request.askingUnit.id === who?.me.unit.id ? request.askedUnit : request.askingUnit;
  const canCall = request.state !== 'DRAFT' && request.state !== 'DISCARDED' && other !== null;
  if (steps.length === 0 && !canCall) return null;
  return (
    <div className="stack">
      <div className="row wrap">
        {steps.map((step) => (
          <Button
            key={step}
            variant={step === steps[0] ? 'filled' : 'default'}
            loading={(fetching && step === 'acknowledge') || (discarding && step === 'discard')}
            onClick={() => void choose(step)}
          >
            {t(step === 'send' && request.askedUnit === null ? 'requests.served' : `requests.${step}`)}
          </Button>
        ))}
        {canCall && <CallButton aboutId={request.id} unit={other} />}
        {steps.includes('renew') && request.extensionsLeft !== null && (
          <span className="quiet">{t('requests.extensionsLeft', { count: request.extensionsLeft })}</span>
        )}
      </div>
      {refusal !== null && (
        <p className="form-error" role="alert">
          {refusal}
        </p>
      )}
      {open === 'send' && <SendForm request={request} onDone={done} onCancel={() => setOpen(null)} />}
      {open === 'change' && <ChangeDraftForm request={request} onDone={done} onCancel={() => setOpen(null)} />}
      {open === 'answer' && <AnswerForm request={request} onDone={done} onCancel={() => setOpen(null)} />}
      {(open === 'refuse' || open === 'renew') && (
        <ReasonForm key={open} step={open} request={request} onDone={done} onCancel={() => setOpen(null)} />
      )}
    </div>
  );
}
