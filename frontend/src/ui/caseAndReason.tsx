import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/session';
import { useCaseOptions } from './useCaseOptions';

export interface CaseAndReasonProps {
  /** Whose cases there are to choose from; null: all that are shown. */
  readonly unitId: string | null;
  readonly value: Statement;
  readonly onChange: (value: Statement) => void;
}

/** The case that is read for, and why. */
export function CaseAndReason({ unitId, value, onChange }: CaseAndReasonProps) {
  const { t } = useTranslation();
  const [find, setFind] = useState('');
  const cases = useCaseOptions(find, false, unitId);
  return (
    <>
      <Select
        label={t('account.occasion.case')}
        placeholder={t('account.occasion.casePlaceholder')}
        searchable
        data={cases}
        filter={({ options }) => options}
        value={value.caseId}
        onChange={(caseId) => onChange({ ...value, caseId })}
        searchValue={find}
        onSearchChange={setFind}
        nothingFoundMessage={t('cases.noMatch')}
      />
      <Textarea
        label={t('account.occasion.reason')}
        description={t('account.occasion.reasonHelp')}
        inputWrapperOrder={['label', 'input', 'description']}
        rows={2}
        maxLength={2_000}
        value={value.justification ?? ''}
        onChange={({ currentTarget: { value: why } }) => onChange({ ...value, justification: why === '' ? null : why })}
      />
    </>
  );
}

/** Whether purpose, case and reason are all there. */
export function isStated({ purpose, caseId, justification }: Statement): boolean {
  return purpose !== null && caseId !== null && justification !== null && justification.trim() !== '';
}
