import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A moment to the minute, typed as UTC; its value is what the field shows, empty for none. */
export function MomentInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <TextInput
      type="datetime-local"
      label={t('common.utc', { label })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
