import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Screens by which desks work together, in the order of the menu. */
const places = [
  ['directory', '/directory'],
  ['hitCheck', '/hit-check'],
  ['targets', '/targets'],
  ['nearMatches', '/near-matches'],
  ['operations', '/operations'],
  ['consents', '/consents'],
  ['releases', '/releases'],
  ['groups', '/groups'],
  ['notices', '/notices'],
  ['plans', '/plans'],
  ['requests', '/requests'],
] as const;

/** What desks do with each other, one menu of the main navigation. */
export function DesksMenu() {
  const { t } = useTranslation();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isHere = places.some(([, to]) => path === to || path.startsWith(`${to}/`));
  return (
    <Menu position="bottom-start" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" data-status={isHere ? 'active' : undefined} data-testid="desks-menu">
          {t('shell.betweenDesks')} <IconChevronDown size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map(([name, to]) => (
          <Menu.Item key={to} component={Link} to={to}>
            {t(`shell.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
