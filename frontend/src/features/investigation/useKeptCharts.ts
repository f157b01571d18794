import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { ChartDocument, SaveChartDocument } from '../../api/gql/graphql';
import { parseChart, serialiseChart } from '../../graph/model/saved';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import type { Workspace } from './workspace';

/** Charts on the server: the document travels as JSON and is read back with every check. */
export function useKeptCharts(workspace: Workspace) {
  const client = useClient();
  const { t } = useTranslation();

  const open = useCallback(
    async (id: string): Promise<void> => {
      const { data, error } = await client.query(ChartDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
      const chart = data?.chart ?? null;
      if (chart === null) {
        notifications.show({ message: error?.message ?? t('chart.saved.missing'), color: 'red' });
        return;
      }
      const text = typeof chart.document === 'string' ? chart.document : JSON.stringify(chart.document);
      const parsed = parseChart(text);
      if (!parsed.ok) {
        const message = parsed.faults.map((fault) => fault.message).join('; ');
        notifications.show({ message: t('chart.saved.broken', { message }), color: 'red' });
        return;
      }
      workspace.session.load(parsed.chart.document);
      workspace.view.setState({ kept: { id: chart.id, name: chart.name ?? '', version: chart.version } });
      if (parsed.chart.viewpoint !== null) workspace.surface?.setViewpoint(parsed.chart.viewpoint);
    },
    [client, workspace, t],
  );

  /** Saves under the name; null where it is saved, else the reason why not. */
  const save = useCallback(
    async (name: string): Promise<string | null> => {
      const { kept } = workspace.view.getState();
      const same = kept !== null && kept.name === name ? kept : null;
      const document: unknown = JSON.parse(
        serialiseChart({
          document: workspace.session.history().document,
          viewpoint: workspace.surface?.viewpoint() ?? null,
        }),
      );
      const { data, error } = await client
        .mutation(SaveChartDocument, {
          input: {
            name,
            document,
            idempotencyKey: idempotencyKey(),
            ...(same === null ? {} : { id: same.id, expectedVersion: same.version }),
          },
        })
        .toPromise();
      const stale = data?.saveChart.errors.some(({ code }) => code === 'STALE_VERSION') === true;
      const reason = stale ? t('chart.saved.stale') : refusalOf(data?.saveChart, error);
      const result = data?.saveChart.result ?? null;
      if (reason === null && result !== null) workspace.view.setState({ kept: { ...result, name } });
      return reason;
    },
    [client, workspace, t],
  );

  return { open, save };
}
