import { ActionIcon, Menu } from '@mantine/core';
import { IconLayoutDistributeHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useActions } from './context';

const layouts = ['force', 'radial', 'layered'] as const;

/** Relayout is a step like every other: nothing moves unless asked, and undo brings it back. */
export function LayoutMenu({ disabled }: { disabled: boolean }) {
  const { t } = useTranslation();
  const { layOut } = useActions();
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          disabled={disabled}
          aria-label={t('chart.tool.layout')}
          title={t('chart.tool.layout')}
          data-testid="tool-layout"
        >
          <IconLayoutDistributeHorizontal size={17} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {layouts.map((kind) => (
          <Menu.Item key={kind} onClick={() => void layOut(kind)}>
            {t(`chart.layouts.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
