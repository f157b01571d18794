import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { cases as caseWords } from '../../i18n/en/entity';
import { useWords } from '../../i18n/words';
import { regions } from '../../lib/regions';
import { AudiencePicker } from '../../ui/audiencePicker';
import type { NewCase, NewCaseFault } from './newCase';

/** The fields of a new case. */
export function CaseFields({
  form,
  faults,
  onChange,
}: {
  form: NewCase;
  faults: Partial<Record<keyof NewCase, NewCaseFault>>;
  onChange: (form: NewCase) => void;
}) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const fault = (field: keyof NewCase) => {
    const code = faults[field];
    return code === undefined ? null : t(`cases.${code}`);
  };
  return (
    <>
      <TextInput
        label={t('cases.reference')}
        placeholder={t('cases.referencePlaceholder')}
        maxLength={100}
        required
        value={form.reference}
        error={fault('reference')}
        onChange={(event) => onChange({ ...form, reference: event.currentTarget.value })}
        data-autofocus
      />
      <TextInput
        label={t('cases.caseTitle')}
        placeholder={t('cases.titlePlaceholder')}
        maxLength={200}
        required
        value={form.title}
        error={fault('title')}
        onChange={(event) => onChange({ ...form, title: event.currentTarget.value })}
      />
      <Select
        label={t('cases.jurisdiction')}
        required
        searchable
        data={regions(i18n.language).map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
        value={form.jurisdiction === '' ? null : form.jurisdiction}
        error={fault('jurisdiction')}
        onChange={(value) => onChange({ ...form, jurisdiction: value ?? '' })}
      />
      <Select
        label={t('cases.offence')}
        required
        searchable
        data={Object.keys(caseWords.offences).map((value) => ({ value, label: words.offence(value) }))}
        value={form.offence === '' ? null : form.offence}
        error={fault('offence')}
        onChange={(value) => onChange({ ...form, offence: value ?? '' })}
      />
      <AudiencePicker value={form.audience} onChange={(audience) => onChange({ ...form, audience })} />
    </>
  );
}
