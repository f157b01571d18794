import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listPurposes } from '../../api/session';
import { useLoaded } from '../../lib/useLoaded';
import { PurposeSelect } from '../../ui/purposeSelect';
import { useCaseOptions } from '../../ui/useCaseOptions';
import type { NewRequest } from './newRequest';
import { RouteFields } from './routeFields';

/** The fields of a new request. */
export function DraftFields({ form, onChange }: { form: NewRequest; onChange: (form: NewRequest) => void }) {
  const { t } = useTranslation();
  const purposes = useLoaded(listPurposes).value ?? [];
  const [find, setFind] = useState('');
  const cases = useCaseOptions(find, false);
  return (
    <>
      <Select
        label={t('requests.case')}
        placeholder={t('hitCheck.casePlaceholder')}
        searchable
        data={cases}
        filter={({ options }) => options}
        value={form.caseId}
        onChange={(caseId) => onChange({ ...form, caseId })}
        searchValue={find}
        onSearchChange={setFind}
        nothingFoundMessage={t('cases.noMatch')}
      />
      <RouteFields form={form} onChange={onChange} />
      <PurposeSelect
        label={t('requests.purpose')}
        purposes={purposes}
        value={form.purpose}
        onChange={(purpose) => onChange({ ...form, purpose })}
      />
      <Textarea
        label={t('requests.justification')}
        rows={2}
        maxLength={2_000}
        value={form.justification}
        onChange={({ currentTarget: { value } }) => onChange({ ...form, justification: value })}
      />
      <Textarea
        label={t('requests.text')}
        rows={4}
        maxLength={10_000}
        value={form.text}
        onChange={({ currentTarget: { value } }) => onChange({ ...form, text: value })}
      />
    </>
  );
}
