import { Menu } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconBriefcase,
  IconEyeOff,
  IconFileText,
  IconPin,
  IconRoute,
  IconTrash,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActions, useView, useWorkspace } from './context';
import { openExpand } from './useKeyActions';

/** What one does with the selection, at the pointer: opened by the right button or the menu key. */
export function SelectionMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const workspace = useWorkspace();
  const actions = useActions();
  const at = useView((state) => state.menu);
  const { nodes } = useView((state) => state.selection);
  const { view, surface } = workspace;
  const [first] = nodes;
  if (at === null) return null;
  return (
    <Menu opened onClose={() => view.setState({ menu: null })} position="bottom-start" width={230} returnFocus>
      <Menu.Target>
        <span className="menu-anchor" style={{ left: at.clientX, top: at.clientY }} />
      </Menu.Target>
      <Menu.Dropdown data-testid="selection-menu">
        {first === undefined ? (
          <Menu.Item leftSection={<IconFileText size={15} />} onClick={() => view.setState({ side: 'inspector' })}>
            {t('chart.keys.showEvidence')}
          </Menu.Item>
        ) : (
          <>
            <Menu.Item
              leftSection={<IconArrowsMaximize size={15} />}
              rightSection={<kbd>X</kbd>}
              onClick={() => openExpand(workspace)}
            >
              {t('chart.tool.expand')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconFileText size={15} />}
              rightSection={<kbd>M</kbd>}
              onClick={() => void navigate({ to: '/entity/$id', params: { id: first } })}
            >
              {t('chart.inspector.openPage')}
            </Menu.Item>
            {nodes.size === 2 && (
              <Menu.Item
                leftSection={<IconRoute size={15} />}
                rightSection={<kbd>P</kbd>}
                onClick={() => view.setState({ side: 'paths' })}
              >
                {t('chart.inspector.findPath')}
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconBriefcase size={15} />} onClick={() => view.setState({ dialog: 'attach' })}>
              {t('chart.inspector.attach')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconPin size={15} />}
              rightSection={<kbd>B</kbd>}
              onClick={() => surface?.act('pin')}
            >
              {t('chart.tool.pin')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconEyeOff size={15} />}
              rightSection={<kbd>H</kbd>}
              onClick={() => surface?.act('hide')}
            >
              {t('chart.tool.hide')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={15} />} onClick={() => actions.remove(nodes)}>
              {t('chart.tool.remove')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
