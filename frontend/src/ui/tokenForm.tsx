import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listPurposes } from '../api/session';
import type { NewToken } from '../api/tokens';
import { useLoaded } from '../lib/useLoaded';
import { PurposeSelect } from './purposeSelect';

const lives = [7, 30, 90, 365];

export function TokenForm({ onCreate }: { onCreate: (token: NewToken) => Promise<void> }) {
  const { t } = useTranslation();
  const purposes = useLoaded(listPurposes);
  const [name, setName] = useState('');
  const [days, setDays] = useState('30');
  const [purpose, setPurpose] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    setBusy(true);
    await onCreate({ name: name.trim(), expiresInDays: Number(days), purpose });
    setBusy(false);
    setName('');
  };
  return (
    <form className="token-form" onSubmit={(event) => void submit(event)}>
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
        value={purpose}
        onChange={setPurpose}
      />
      <Select
        label={t('settings.tokenDays')}
        allowDeselect={false}
        data={lives.map((count) => ({ value: String(count), label: t('settings.days', { count }) }))}
        value={days}
        onChange={(value) => setDays(value ?? '30')}
      />
      <Button type="submit" loading={busy} disabled={name.trim() === ''}>
        {t('settings.create')}
      </Button>
    </form>
  );
}
