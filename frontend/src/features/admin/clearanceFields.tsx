import { MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRoleWords } from '../../ui/roleWords';
import type { Reach } from './reach';

interface Fields<Clearance> {
  readonly clearance: Clearance;
  readonly compartments: readonly string[];
}

/** How far an account may read: up to which classification, and the material of which closed groups. */
export function ClearanceFields({
  clearance,
  compartments,
  reach,
  byRoles,
  disabled = false,
  onChange,
}: Fields<string | null> & {
  reach: Reach;
  /** Offers to leave the clearance to the roles. */
  byRoles: boolean;
  disabled?: boolean;
  onChange: (fields: Fields<string | null>) => void;
}) {
  const { t } = useTranslation();
  const words = useRoleWords();
  const offered = clearance === null || reach.clearances.includes(clearance) ? [] : [clearance];
  const names = [...reach.clearances, ...offered].map((value) => ({ value, label: words.clearance(value) }));
  const groups = [...new Set([...reach.compartments, ...compartments])];
  return (
    <div className="fields-2">
      <Select
        label={t('admin.clearance')}
        description={t('admin.clearanceHelp')}
        inputWrapperOrder={['label', 'input', 'description']}
        allowDeselect={false}
        disabled={disabled}
        data={byRoles ? [{ value: '', label: t('admin.byRoles') }, ...names] : names}
        value={clearance ?? ''}
        onChange={(value) => onChange({ clearance: value === '' ? null : value, compartments })}
      />
      {groups.length > 0 && (
        <MultiSelect
          label={t('admin.compartments')}
          description={t('admin.compartmentsHelp')}
          inputWrapperOrder={['label', 'input', 'description']}
          disabled={disabled}
          data={groups}
          value={[...compartments]}
          onChange={(next) => onChange({ clearance, compartments: next })}
        />
      )}
    </div>
  );
}
