import { Button, Loader } from '@mantine/core';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/states';
import { useHistory, useView, useWorkspace } from './context';

/** What stands on an empty canvas, and the sign that something is being fetched. */
export function EmptyChart() {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const busy = useView((state) => state.busy > 0);
  const { document } = useHistory();
  if (busy) {
    return (
      <div className="chart-busy" role="status">
        <Loader size={14} /> {t('chart.loading')}
      </div>
    );
  }
  if (document.nodes.size > 0) return null;
  return (
    <div className="chart-empty">
      <EmptyState title={t('chart.empty')} help={t('chart.emptyHelp')} icon={<IconTopologyStar3 size={30} />}>
        <Button size="xs" variant="default" onClick={() => view.setState({ dialog: 'charts' })}>
          {t('chart.saved.openOne')}
        </Button>
      </EmptyState>
    </div>
  );
}
