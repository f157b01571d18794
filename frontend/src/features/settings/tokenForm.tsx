import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

const lives = [7, 30, 90, 365];

export function TokenForm({ onCreate }: { onCreate: (name: string, days: number) => Promise<void> }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [days, setDays] = useState('30');
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    setBusy(true);
    await onCreate(name.trim(), Number(days));
    setBusy(false);
    setName('');
  };
  return (
    <form className="filters" onSubmit={(event) => void submit(event)}>
      <TextInput
        className="grow"
        label={t('settings.tokenName')}
        placeholder={t('settings.tokenNamePlaceholder')}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t('settings.tokenDays')}
        w={130}
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
