import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { exportSelection } from '../../api/exports';
import { useWords } from '../../i18n/words';
import { csv } from '../../lib/csv';
import { download, textFile } from '../../lib/download';
import { useOccasion } from '../../ui/occasion';
import { useHistory, useView, useWorkspace } from './context';
import { edgeRows, relationColumns } from './twinRows';

/** Takes the selection, or the whole chart, out of the product. */
export function ExportMenu() {
  const { t } = useTranslation();
  const words = useWords();
  const workspace = useWorkspace();
  const { document } = useHistory();
  const selection = useView((view) => view.selection);
  const ids = selection.nodes.size > 0 ? [...selection.nodes] : [...document.nodes.keys()];
  const inside = new Set(ids);
  const edges = [...document.edges.values()].filter(({ source, target }) => inside.has(source) && inside.has(target));

  const { ask } = useOccasion();
  const served = async (format: 'stix' | 'csv', fileName: string) => {
    if (!(await ask())) return;
    try {
      download(fileName, await exportSelection(format, ids));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      notifications.show({ message: t('chart.failed', { message }), color: 'red' });
    }
  };
  const relations = () => {
    const headings = relationColumns.map((column) => t(`chart.table.${column}`));
    const rows = edgeRows({ nodes: [], edges, hiddenNodes: 0, hiddenEdges: 0 }, document, words);
    download('attribution-relationships.csv', textFile(csv([headings, ...rows.map(({ cells }) => cells)]), 'text/csv'));
  };
  const drawn = async (format: 'png' | 'svg') => {
    const { surface } = workspace;
    if (surface === null) return;
    if (format === 'svg') download('attribution-chart.svg', textFile(surface.exportSvg(), 'image/svg+xml'));
    else download('attribution-chart.png', await surface.exportPng());
  };

  return (
    <Menu position="bottom-end" shadow="md" width={260}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          disabled={document.nodes.size === 0}
          aria-label={t('chart.tool.export')}
          title={t('chart.tool.export')}
          data-testid="tool-export"
        >
          <IconDownload size={17} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('chart.exports.scopeAll')}</Menu.Label>
        <Menu.Item onClick={() => void drawn('png')}>{t('chart.exports.png')}</Menu.Item>
        <Menu.Item onClick={() => void drawn('svg')}>{t('chart.exports.svg')}</Menu.Item>
        <Menu.Label>
          {selection.nodes.size > 0 ? t('chart.exports.scope', { count: ids.length }) : t('chart.exports.scopeAll')}
        </Menu.Label>
        <Menu.Item onClick={() => void served('csv', 'attribution-chart.csv')}>{t('chart.exports.csv')}</Menu.Item>
        <Menu.Item onClick={relations}>{t('chart.exports.relationsCsv')}</Menu.Item>
        <Menu.Item onClick={() => void served('stix', 'attribution-chart.stix.json')}>
          {t('chart.exports.stix')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
