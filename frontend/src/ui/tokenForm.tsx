import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listPurposes, type Statement } from '../api/session';
import type { NewToken } from '../api/tokens';
import { useLoaded } from '../lib/useLoaded';
import { CaseAndReason, isStated } from './caseAndReason';
import { PurposeSelect } from './purposeSelect';

const lives = [7, 30, 90, 365];
const nothing: Statement = { purpose: null, caseId: null, justification: null };

/** Orders a token. With a purpose it may have a case and a reason, which it needs to export and to read what is sensitive. */
export function TokenForm({ onCreate }: { onCreate: (token: NewToken) => Promise<void> }) {
  const { t } = useTranslation();
  const purposes = useLoaded(listPurposes);
  const [name, setName] = useState('');
  const [days, setDays] = useState('30');
  const [stated, setStated] = useState(nothing);
  const [busy, setBusy] = useState(false);
  const isWhole = isStated(stated) || (stated.caseId === null && stated.justification === null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || !isWhole) return;
    setBusy(true);
    await onCreate({ name: name.trim(), expiresInDays: Number(days), ...stated });
    setBusy(false);
    setName('');
    setStated(nothing);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <div className="token-form">
        <TextInput
          label={t('settings.tokenName')}
          placeholder={t('settings.tokenNamePlaceholder')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PurposeSelect
          label={t('account.tokenPurpose')}
          purposes={purposes.value ?? []}
          value={stated.purpose}
          onChange={(purpose) => setStated(purpose === null ? nothing : { ...stated, purpose })}
        />
        <Select
          label={t('settings.tokenDays')}
          allowDeselect={false}
          data={lives.map((count) => ({ value: String(count), label: t('settings.days', { count }) }))}
          value={days}
          onChange={(value) => setDays(value ?? '30')}
        />
        <Button type="submit" loading={busy} disabled={name.trim() === '' || !isWhole}>
          {t('settings.create')}
        </Button>
      </div>
      {stated.purpose !== null && (
        <div className="fields-2">
          <CaseAndReason unitId={null} value={stated} onChange={setStated} />
        </div>
      )}
    </form>
  );
}
