import { ActionIcon, Modal } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ChartsDocument, DeleteChartDocument } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { EmptyState } from '../../ui/states';
import { useView, useWorkspace } from './context';
import { useKeptCharts } from './useKeptCharts';

export function ChartsDialog() {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const opened = useView((state) => state.dialog === 'charts');
  return (
    <Modal
      opened={opened}
      onClose={() => view.setState({ dialog: null })}
      title={t('chart.saved.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ChartList />
    </Modal>
  );
}

/** The reader's own charts, newest first. */
function ChartList() {
  const { t, i18n } = useTranslation();
  const workspace = useWorkspace();
  const { open } = useKeptCharts(workspace);
  const [result, refetch] = useQuery({ query: ChartsDocument, requestPolicy: 'network-only' });
  const [, remove] = useMutation(DeleteChartDocument);
  const removed = async (id: string) => {
    await remove({ input: { id, idempotencyKey: idempotencyKey() } });
    if (workspace.view.getState().kept?.id === id) workspace.view.setState({ kept: null });
    refetch({ requestPolicy: 'network-only' });
  };
  return (
    <Loaded result={result} onRetry={refetch}>
      {({ charts }) =>
        charts.length === 0 ? (
          <EmptyState title={t('chart.saved.none')} help={t('chart.saved.noneHelp')} />
        ) : (
          <ul data-testid="saved-charts">
            {charts.map((chart) => (
              <li key={chart.id} className="row">
                <button
                  type="button"
                  className="plain-row grow"
                  aria-label={t('chart.saved.open', { name: chart.name })}
                  onClick={() => void open(chart.id).then(() => workspace.view.setState({ dialog: null }))}
                >
                  <bdi className="grow">{chart.name}</bdi>
                  <span className="quiet num">{formatMoment(chart.updatedAt, i18n.language)}</span>
                </button>
                <LabelChip handling={chart.handling} />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('chart.saved.remove', { name: chart.name })}
                  onClick={() => void removed(chart.id)}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
