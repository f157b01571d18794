import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listUnits } from '../../api/admin';
import { pastedItem } from '../../lib/pastedItem';
import { useLoaded } from '../../lib/useLoaded';
import type { DisclosureQuestion } from './disclosureQuestion';

/** Which part of the log is asked for: a desk, a thing, a period. */
export function DisclosureForm({
  question,
  onAsk,
}: {
  question: DisclosureQuestion;
  onAsk: (question: DisclosureQuestion) => void;
}) {
  const { t } = useTranslation();
  const units = useLoaded(listUnits);
  const [unit, setUnit] = useState(question.unit ?? null);
  const [item, setItem] = useState(question.item ?? '');
  const [from, setFrom] = useState(question.from ?? '');
  const [to, setTo] = useState(question.to ?? '');
  const backwards = from !== '' && to !== '' && from > to;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { id } = pastedItem(item);
    if (backwards) return;
    onAsk({
      ...(unit === null ? {} : { unit }),
      ...(id === '' ? {} : { item: id }),
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
    });
  };
  return (
    <form className="stack" onSubmit={submit} data-testid="disclosure-form">
      <p className="quiet">{t('disclosures.intro')}</p>
      <Select
        label={t('disclosures.unit')}
        placeholder={t('disclosures.anyUnit')}
        clearable
        searchable
        data={(units.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={unit}
        onChange={setUnit}
      />
      <div className="audit-fields">
        <TextInput
          label={t('disclosures.item')}
          value={item}
          maxLength={500}
          spellCheck={false}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setItem(value)}
        />
        <TextInput
          type="date"
          label={t('disclosures.from')}
          value={from}
          onChange={({ currentTarget: { value } }) => setFrom(value)}
        />
        <TextInput
          type="date"
          label={t('disclosures.to')}
          value={to}
          onChange={({ currentTarget: { value } }) => setTo(value)}
        />
        <Button type="submit" disabled={backwards}>
          {t('disclosures.ask')}
        </Button>
      </div>
      {backwards && (
        <p className="form-error" role="alert">
          {t('disclosures.badPeriod')}
        </p>
      )}
    </form>
  );
}
