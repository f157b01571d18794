import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlannedStep } from '../../api/gql/graphql';

const nothing = 'NOTHING';

/** What is to follow the question: owners are told, and may ask to leave the thing alone. */
export function BeforeSelect({
  value,
  onChange,
}: {
  value: PlannedStep | null;
  onChange: (before: PlannedStep | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('hitCheck.before')}
      description={t('hitCheck.beforeHelp')}
      inputWrapperOrder={['label', 'input', 'description']}
      allowDeselect={false}
      data={([nothing, 'TAKEDOWN', 'ABUSE_REPORT'] as const).map((step) => ({
        value: step,
        label: t(`hitCheck.steps.${step}`),
      }))}
      value={value ?? nothing}
      onChange={(step) => onChange(step === null || step === nothing ? null : step)}
    />
  );
}
