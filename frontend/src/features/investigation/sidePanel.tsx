import { IconPointer } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/states';
import { useView } from './context';
import { Evidence } from './evidence';
import { HistoryPanel } from './historyPanel';
import { ManySelected } from './manySelected';
import { NodeInspector } from './nodeInspector';
import { PathPanel } from './pathPanel';

/** Right of the chart: what is selected, the paths, or the steps taken. */
export function SidePanel() {
  const { t } = useTranslation();
  const side = useView((view) => view.side);
  const title = {
    inspector: 'chart.inspector.title',
    paths: 'chart.path.title',
    history: 'chart.history.title',
  } as const;
  return (
    <aside className="chart-side" aria-label={t(title[side])} data-testid="side-panel">
      {side === 'paths' && <PathPanel />}
      {side === 'history' && <HistoryPanel />}
      {side === 'inspector' && <Inspector />}
    </aside>
  );
}

function Inspector() {
  const { t } = useTranslation();
  const { nodes, edges } = useView((view) => view.selection);
  const [node] = nodes;
  const [edge] = edges;
  if (nodes.size === 0 && edges.size === 1 && edge !== undefined) return <Evidence key={edge} id={edge} />;
  if (nodes.size === 1 && edges.size === 0 && node !== undefined) return <NodeInspector key={node} id={node} />;
  if (nodes.size + edges.size > 1) return <ManySelected />;
  return (
    <EmptyState
      title={t('chart.inspector.empty')}
      help={t('chart.inspector.emptyHelp')}
      icon={<IconPointer size={24} />}
    />
  );
}
