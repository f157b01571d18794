import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowsShuffle,
  IconBriefcase,
  IconEyeCheck,
  IconHammer,
  IconLogout,
  IconSettings,
  IconUserCircle,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signOut } from '../../api/session';
import { useOccasion } from '../../ui/occasion';
import { useRights, useSession } from '../auth/context';

export function AccountMenu() {
  const { t } = useTranslation();
  const { account, unitId, purpose, signedOut } = useSession();
  const has = useRights();
  const { change } = useOccasion();
  return (
    <Menu position="bottom-end" width={260} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.account')} data-testid="account-menu">
          <IconUserCircle size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.signedInAs', { account, unit: unitId })}</Menu.Label>
        <Menu.Label>{t('shell.purpose', { purpose: purpose ?? t('shell.noPurpose') })}</Menu.Label>
        {has('administer') && (
          <Menu.Item component={Link} to="/admin" leftSection={<IconUsersGroup size={16} />}>
            {t('shell.admin')}
          </Menu.Item>
        )}
        {has('read-break-glass') && (
          <Menu.Item component={Link} to="/break-glass" leftSection={<IconHammer size={16} />}>
            {t('shell.breakGlass')}
          </Menu.Item>
        )}
        {has('read-audit') && (
          <Menu.Item component={Link} to="/audit" leftSection={<IconEyeCheck size={16} />}>
            {t('shell.audit')}
          </Menu.Item>
        )}
        {has('read-disclosures') && (
          <Menu.Item component={Link} to="/disclosures" leftSection={<IconArrowsShuffle size={16} />}>
            {t('shell.disclosures')}
          </Menu.Item>
        )}
        {has('read') && (
          <Menu.Item leftSection={<IconBriefcase size={16} />} onClick={change}>
            {t('shell.occasion')}
          </Menu.Item>
        )}
        <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={16} />}>
          {t('shell.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut().finally(signedOut)}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
