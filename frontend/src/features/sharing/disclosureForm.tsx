import { Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listUnits } from '../../api/admin';
import { isBackwards, questionOf, typedOf } from '../../lib/itemQuestion';
import { useLoaded } from '../../lib/useLoaded';
import { ItemQuestionFields } from '../../ui/itemQuestionFields';
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
  const [typed, setTyped] = useState(() => typedOf(question));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBackwards(typed)) onAsk({ ...questionOf(typed), ...(unit === null ? {} : { unit }) });
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
      <ItemQuestionFields
        words={{
          item: t('disclosures.item'),
          from: t('disclosures.from'),
          to: t('disclosures.to'),
          ask: t('disclosures.ask'),
          badPeriod: t('disclosures.badPeriod'),
        }}
        typed={typed}
        onChange={setTyped}
      />
    </form>
  );
}
