import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Purpose } from '../api/session';

const none = '';

/** Chooses what is read for, from the closed list by framework; null: nothing chosen. */
export function PurposeSelect({
  purposes,
  value,
  onChange,
  label,
  description,
}: {
  purposes: readonly Purpose[];
  value: string | null;
  onChange: (purpose: string | null) => void;
  label: string;
  description?: string;
}) {
  const { t } = useTranslation();
  const frameworks = [...new Set(purposes.map(({ framework }) => framework))];
  return (
    <Select
      label={label}
      {...(description === undefined ? {} : { description, inputWrapperOrder: ['label', 'input', 'description'] })}
      allowDeselect={false}
      data={[
        { value: none, label: t('account.noPurpose') },
        ...frameworks.map((framework) => ({
          group: framework === 'national' ? t('account.national') : framework,
          items: purposes
            .filter((purpose) => purpose.framework === framework)
            .map(({ token, name }) => ({ value: token, label: name })),
        })),
      ]}
      value={value ?? none}
      onChange={(chosen) => onChange(chosen === none ? null : chosen)}
    />
  );
}
