import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRights } from '../auth/context';
import type { Entry } from './entry';

const paths = [
  ['desk', '/'],
  ['search', '/search'],
  ['chart', '/chart'],
  ['cases', '/cases'],
  ['crossings', '/cases/across'],
  ['directory', '/directory'],
  ['hitCheck', '/hit-check'],
  ['targets', '/targets'],
  ['nearMatches', '/near-matches'],
  ['operations', '/operations'],
  ['consents', '/consents'],
  ['releases', '/releases'],
  ['groups', '/groups'],
  ['notices', '/notices'],
  ['requests', '/requests'],
  ['imports', '/imports'],
  ['settings', '/settings'],
] as const;

/** Those of some roles alone. */
const rightPaths = [
  ['admin', '/admin', 'administer'],
  ['audit', '/audit', 'read-audit'],
  ['disclosures', '/disclosures', 'read-disclosures'],
  ['breakGlass', '/break-glass', 'read-break-glass'],
] as const;

/** Screens to go to, and what can be done everywhere. */
export function usePlaces(): readonly Entry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const next = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark';
  const has = useRights();
  const screens = [...paths, ...rightPaths.filter(([, , right]) => has(right))].map(
    ([name, to]): Entry => ({
      id: name,
      group: 'places',
      label: t('jump.goTo', { place: t(`shell.${name}`) }),
      run: () => void navigate({ to }),
    }),
  );
  return [
    ...screens,
    {
      id: 'list',
      group: 'places',
      label: t('jump.list'),
      run: () => void navigate({ to: '/search', search: { tab: 'list' } }),
    },
    {
      id: 'theme',
      group: 'places',
      label: t(next === 'dark' ? 'shell.toDark' : 'shell.toLight'),
      run: () => setColorScheme(next),
    },
  ];
}
