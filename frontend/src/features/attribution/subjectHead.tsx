import { Select } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorRole } from '../../api/gql/graphql';
import { EntityLink } from '../../ui/entityLink';
import { roles } from './roles';

/** Head of a page about one thing and one part in the crime: what it is about, which part, and what can be done. */
export function SubjectHead({
  title,
  entity,
  role,
  onRole,
  children,
}: {
  title: string;
  entity: ComponentProps<typeof EntityLink>['entity'] | null;
  role: ActorRole;
  onRole: (role: ActorRole) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <header className="page-head row-between">
      <div>
        <h1>{title}</h1>
        {entity !== null && (
          <div className="entity-sub">
            <EntityLink entity={entity} />
          </div>
        )}
      </div>
      <div className="row behind-tools">
        <Select
          label={t('behind.role')}
          allowDeselect={false}
          w={230}
          data={roles.map((value) => ({ value, label: t(`behind.roles.${value}`) }))}
          value={role}
          onChange={(value) => onRole(roles.find((each) => each === value) ?? 'OPERATOR')}
        />
        {children}
      </div>
    </header>
  );
}
