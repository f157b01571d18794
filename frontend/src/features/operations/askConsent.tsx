import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type ItemUse, RequestConsentDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { useTold } from './useTold';

/** Asks an owner to allow what his handling code forbids. */
export function AskConsent({ unit, use, ids }: { unit: string; use: ItemUse; ids: readonly string[] }) {
  const { t } = useTranslation();
  const told = useTold();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [{ fetching }, request] = useMutation(RequestConsentDocument);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = await request({
      input: { ids: [...ids], use, reason: reason.trim(), idempotencyKey: idempotencyKey() },
    });
    if (told(data?.requestConsent, error)) setAsked(true);
  };

  if (asked) return <p role="status">{t('jointOperations.askedConsent')}</p>;
  return (
    <form className="row wrap" onSubmit={(event) => void submit(event)} data-testid="ask-consent">
      <Textarea
        className="grow"
        label={`${unit}: ${t(`consents.uses.${use}`)}`}
        placeholder={t('consents.requestReason')}
        rows={1}
        maxLength={2_000}
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <Button type="submit" size="xs" loading={fetching} disabled={reason.trim() === ''}>
        {t('jointOperations.askConsent')}
      </Button>
    </form>
  );
}
