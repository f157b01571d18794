import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TargetPolicy } from '../../api/gql/graphql';

const policies = ['NOTIFY', 'SUPERVISOR_ONLY', 'COORDINATOR', 'SILENT'] as const;

/** What others learn of a target or a plan. */
export function PolicySelect({ value, onChange }: { value: TargetPolicy; onChange: (policy: TargetPolicy) => void }) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('plans.policy')}
      allowDeselect={false}
      data={policies.map((policy) => ({ value: policy, label: t(`plans.policies.${policy}`) }))}
      value={value}
      onChange={(policy) => policy !== null && onChange(policy)}
    />
  );
}
