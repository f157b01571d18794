import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { clearances, rights, roles } from '../i18n/en/account';
import { readable } from '../i18n/words';

/** Words for roles, what they allow, and clearances. One that this version does not know is shown readably. */
export interface RoleWords {
  readonly role: (name: string) => string;
  readonly right: (name: string) => string;
  readonly clearance: (name: string) => string;
}

const has = <T extends object>(record: T, key: PropertyKey): key is keyof T => Object.hasOwn(record, key);

export function useRoleWords(): RoleWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      role: (name) => (has(roles, name) ? t(`roles.${name}`) : readable(name)),
      right: (name) => (has(rights, name) ? t(`rights.${name}`) : readable(name)),
      clearance: (name) => (has(clearances, name) ? t(`clearances.${name}`) : readable(name)),
    }),
    [t],
  );
}
