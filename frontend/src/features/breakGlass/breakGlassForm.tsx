import { Button, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RequestBreakGlassDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { pastedItem } from '../../lib/pastedItem';
import { refusalOf } from '../../lib/refusals';

const minReason = 10;

/** What has to be seen, and why it cannot wait. */
export function BreakGlassForm({ item: first, onSent }: { item: string; onSent: () => void }) {
  const { t } = useTranslation();
  const [item, setItem] = useState(first);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, ask] = useMutation(RequestBreakGlassDocument);
  const incomplete = item.trim() === '' || reason.trim().length < minReason;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (incomplete) return;
    const { id, page } = pastedItem(item);
    const what = page === 'cases' ? { caseId: id } : { entityId: id };
    const input = { ...what, reason: reason.trim(), idempotencyKey: idempotencyKey() };
    const { data, error } = await ask({ input });
    const fault = refusalOf(data?.requestBreakGlass, error);
    setRefusal(fault);
    if (fault !== null) return;
    notifications.show({ message: t('breakGlass.sent') });
    setItem('');
    setReason('');
    onSent();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} data-testid="break-glass-form">
      <p className="quiet">{t('breakGlass.intro')}</p>
      <TextInput
        label={t('breakGlass.item')}
        placeholder={t('breakGlass.itemPlaceholder')}
        value={item}
        maxLength={500}
        spellCheck={false}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setItem(value)}
      />
      <Textarea
        label={t('breakGlass.reason')}
        description={t('breakGlass.reasonHelp')}
        inputWrapperOrder={['label', 'input', 'description']}
        value={reason}
        maxLength={2_000}
        rows={3}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      {refusal !== null && (
        <p className="form-error" role="alert">
          {refusal}
        </p>
      )}
      <div className="row form-foot">
        <Button type="submit" loading={fetching} disabled={incomplete}>
          {t('breakGlass.send')}
        </Button>
      </div>
    </form>
  );
}
