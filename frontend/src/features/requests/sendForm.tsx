import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type RequestFieldsFragment, SendRequestDocument } from '../../api/gql/graphql';
import { utcInstant } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import { MomentInput } from '../../ui/momentInput';
import { Panel } from '../../ui/panel';

/** Sends a request to the asked desk; of an order, says when the own desk served it on the provider. */
export function SendForm({
  request,
  onDone,
  onCancel,
}: {
  request: RequestFieldsFragment;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [servedAt, setServedAt] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, send] = useMutation(SendRequestDocument);
  const isOrder = request.askedUnit === null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { id: requestId, version: expectedVersion } = request;
    const { data, error } = await send({
      input: { requestId, expectedVersion, servedAt: utcInstant(servedAt), idempotencyKey: idempotencyKey() },
    });
    const fault = refusalOf(data?.sendRequest, error);
    setRefusal(fault);
    if (fault === null) onDone();
  };
  const title = t(isOrder ? 'requests.served' : 'requests.send');
  return (
    <Panel title={title}>
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="send-form">
        {isOrder ? (
          <MomentInput label={t('requests.servedAt')} value={servedAt} onChange={setServedAt} />
        ) : (
          <p className="quiet">{t('requests.sendHelp', { unit: request.askedUnit?.name ?? '' })}</p>
        )}
        <FormFoot
          submit={title}
          refusal={refusal}
          busy={fetching}
          disabled={isOrder && utcInstant(servedAt) === null}
          onCancel={onCancel}
        />
      </form>
    </Panel>
  );
}
