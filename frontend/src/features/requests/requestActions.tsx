import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { AcknowledgeRequestDocument, MeDocument, type RequestFieldsFragment } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { CallButton } from '../../ui/callButton';
import { AnswerForm } from './answerForm';
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
  const steps = nextSteps(request, who?.me.unit.id ?? '');
  const done = () => {
    setOpen(null);
    onChanged();
  };
  const choose = async (step: NextStep) => {
    if (step !== 'acknowledge') return setOpen(step);
    const { id: requestId, version: expectedVersion } = request;
    const { data, error } = await acknowledge({
      input: { requestId, expectedVersion, idempotencyKey: idempotencyKey() },
    });
    setRefusal(refusalOf(data?.acknowledgeRequest, error));
    onChanged();
  };
  const other = request.askingUnit.id === who?.me.unit.id ? request.askedUnit : request.askingUnit;
  const canCall = request.state !== 'DRAFT' && other !== null;
  if (steps.length === 0 && !canCall) return null;
  return (
    <div className="stack">
      <div className="row wrap">
        {steps.map((step) => (
          <Button
            key={step}
            variant={step === steps[0] ? 'filled' : 'default'}
            loading={fetching && step === 'acknowledge'}
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
      {open === 'answer' && <AnswerForm request={request} onDone={done} onCancel={() => setOpen(null)} />}
      {(open === 'refuse' || open === 'renew') && (
        <ReasonForm key={open} step={open} request={request} onDone={done} onCancel={() => setOpen(null)} />
      )}
    </div>
  );
}
