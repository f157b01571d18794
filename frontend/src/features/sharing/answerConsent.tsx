import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AnswerConsentDocument, type ConsentFieldsFragment, type ConsentState } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';

const next: Record<ConsentState, readonly ConsentState[]> = {
  REQUESTED: ['REFUSED', 'GRANTED'],
  REFUSED: ['GRANTED'],
  GRANTED: ['WITHDRAWN'],
  WITHDRAWN: [],
};

const words = { GRANTED: 'grant', REFUSED: 'refuse', WITHDRAWN: 'withdraw', REQUESTED: 'answer' } as const;

/** The owner's answer, with the reason. */
export function AnswerConsent({ consent, onAnswered }: { consent: ConsentFieldsFragment; onAnswered: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, answer] = useMutation(AnswerConsentDocument);

  const send = async (state: ConsentState) => {
    const { id: consentId, version: expectedVersion } = consent;
    const input = { consentId, expectedVersion, state, reason: reason.trim(), idempotencyKey: idempotencyKey() };
    const { data, error } = await answer({ input });
    const fault = refusalOf(data?.answerConsent, error);
    setRefusal(fault);
    if (fault !== null) return;
    setReason('');
    onAnswered();
  };

  return (
    <div className="stack">
      <div className="row wrap">
        <TextInput
          className="grow"
          size="xs"
          aria-label={t('consents.reason')}
          placeholder={t('consents.reason')}
          description={t('consents.reasonHelp')}
          inputWrapperOrder={['input', 'description']}
          maxLength={2_000}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
        />
        {next[consent.state].map((state) => (
          <Button
            key={state}
            size="xs"
            variant="default"
            loading={fetching}
            disabled={reason.trim() === ''}
            onClick={() => void send(state)}
          >
            {t(`consents.${words[state]}`)}
          </Button>
        ))}
      </div>
      {refusal !== null && (
        <p className="form-error" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
