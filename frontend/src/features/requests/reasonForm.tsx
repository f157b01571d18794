import { Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RefuseRequestDocument, RenewRequestDocument, type RequestFieldsFragment } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import { Panel } from '../../ui/panel';

/** Refuses a request, or renews its period, with why; the other desk reads it. */
export function ReasonForm({
  step,
  request,
  onDone,
  onCancel,
}: {
  step: 'refuse' | 'renew';
  request: RequestFieldsFragment;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching: refusing }, refuse] = useMutation(RefuseRequestDocument);
  const [{ fetching: renewing }, renew] = useMutation(RenewRequestDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { id: requestId, version: expectedVersion } = request;
    const input = { requestId, expectedVersion, reason: reason.trim(), idempotencyKey: idempotencyKey() };
    const fault =
      step === 'refuse'
        ? await refuse({ input }).then(({ data, error }) => refusalOf(data?.refuseRequest, error))
        : await renew({ input }).then(({ data, error }) => refusalOf(data?.renewRequest, error));
    setRefusal(fault);
    if (fault === null) onDone();
  };
  return (
    <Panel title={t(`requests.${step}`)}>
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="reason-form">
        <Textarea
          label={t('requests.reason')}
          rows={2}
          maxLength={2_000}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
        />
        <FormFoot
          submit={t(`requests.${step}`)}
          refusal={refusal}
          busy={refusing || renewing}
          disabled={reason.trim() === ''}
          onCancel={onCancel}
        />
      </form>
    </Panel>
  );
}
