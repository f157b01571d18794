import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/admin';
import { roles as known } from '../../i18n/en/account';
import { useRoleWords } from '../../ui/roleWords';
import { mayGive, type Reach } from './reach';

/** Those known first, in the order of the words for them. */
const usual = Object.keys(known);
const place = ({ name }: Role) => (usual.includes(name) ? usual.indexOf(name) : usual.length);

/** Roles to give, each with what it allows in words. What allows more than the administrator has is not his to give. */
export function RoleChoice({
  roles,
  reach,
  value,
  onChange,
  error,
  disabled = false,
}: {
  roles: readonly Role[];
  reach: Reach;
  value: readonly string[];
  onChange: (roles: readonly string[]) => void;
  error: string | null;
  disabled?: boolean;
}) {
  const { t } = useTranslation();
  const words = useRoleWords();
  const id = useId();
  return (
    <fieldset className="role-choice" aria-describedby={error === null ? undefined : id}>
      <legend>{t('admin.roles')}</legend>
      <div className="role-list">
        {roles
          .toSorted((a, b) => place(a) - place(b))
          .map((role) => (
            <Checkbox
              key={role.name}
              label={words.role(role.name)}
              description={[
                t('admin.roleGives', { rights: role.rights.map(words.right).join('; ') }),
                ...(mayGive(reach, role) ? [] : [t('admin.aboveYours')]),
              ].join(' ')}
              checked={value.includes(role.name)}
              disabled={disabled || (!mayGive(reach, role) && !value.includes(role.name))}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...value, role.name] : value.filter((name) => name !== role.name))
              }
            />
          ))}
      </div>
      {error !== null && (
        <p className="field-error" id={id}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
