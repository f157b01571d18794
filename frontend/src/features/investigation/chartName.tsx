import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDeviceFloppy, IconFilePlus, IconFolderOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { emptyDocument } from '../../graph/model/document';
import { useView, useWorkspace } from './context';
import { startView } from './workspace';

/** The chart's name with what one does with charts as a whole. */
export function ChartName() {
  const { t } = useTranslation();
  const { view, session } = useWorkspace();
  const kept = useView((state) => state.kept);
  return (
    <Menu position="bottom-start" shadow="md" width={220}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          rightSection={<IconChevronDown size={14} />}
          className="chart-name"
          data-testid="chart-name"
        >
          {kept?.name ?? t('chart.untitled')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconDeviceFloppy size={16} />}
          onClick={() => view.setState({ dialog: 'save' })}
          rightSection={<kbd>Ctrl+S</kbd>}
        >
          {t('chart.saved.save')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFolderOpen size={16} />} onClick={() => view.setState({ dialog: 'charts' })}>
          {t('chart.saved.title')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFilePlus size={16} />}
          onClick={() => {
            session.load(emptyDocument);
            view.setState(startView);
          }}
        >
          {t('chart.saved.new')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
