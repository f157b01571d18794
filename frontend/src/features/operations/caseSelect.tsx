import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseOptions } from '../../ui/useCaseOptions';

/** The case that a question, a target or a plan is for, found by reference or title. */
export function CaseSelect({ value, onChange }: { value: string | null; onChange: (caseId: string | null) => void }) {
  const { t } = useTranslation();
  const [find, setFind] = useState('');
  const cases = useCaseOptions(find, false);
  return (
    <Select
      label={t('hitCheck.case')}
      placeholder={t('hitCheck.casePlaceholder')}
      searchable
      clearable
      data={cases}
      filter={({ options }) => options}
      value={value}
      onChange={onChange}
      searchValue={find}
      onSearchChange={setFind}
      nothingFoundMessage={t('cases.noMatch')}
    />
  );
}
