import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Client, useClient } from 'urql';
import { ChartDocument, SaveChartDocument } from '../../api/gql/graphql';
import { parseChart, type SavedChart, serialiseChart } from '../../graph/model/saved';
import { useWords } from '../../i18n/words';
import { idempotencyKey } from '../../lib/idempotency';
import { messageOf, refusalOf } from '../../lib/refusals';
import { freshened, readToday } from './freshen';
import type { KeptChart, Workspace } from './workspace';

/** The chart is not there, or not the reader's. */
class ChartMissing extends Error {}

/** A chart as it was saved; rejects where it is not there, or not a chart. */
async function read(client: Client, id: string): Promise<{ saved: SavedChart; kept: KeptChart }> {
  const { data, error } = await client.query(ChartDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
  if (error !== undefined) throw error;
  const chart = data?.chart ?? null;
  if (chart === null) throw new ChartMissing();
  const parsed = parseChart(typeof chart.document === 'string' ? chart.document : JSON.stringify(chart.document));
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message).join('; '));
  return { saved: parsed.chart, kept: { id: chart.id, name: chart.name, version: chart.version } };
}

/** Charts on the server: the document travels as JSON, is read back with every check, and shown as things stand today. */
export function useKeptCharts(workspace: Workspace) {
  const client = useClient();
  const { t } = useTranslation();
  const words = useWords();

  const open = useCallback(
    async (id: string): Promise<void> => {
      const { session, view } = workspace;
      view.setState(({ busy }) => ({ busy: busy + 1 }));
      try {
        const { saved, kept } = await read(client, id);
        const typeName = (type: string, name: string) => words.relation(type, 'OUT', name);
        session.load(freshened(saved.document, await readToday({ client }, saved.document), typeName));
        view.setState({ kept });
        if (saved.viewpoint !== null) workspace.surface?.setViewpoint(saved.viewpoint);
      } catch (error) {
        const message = error instanceof ChartMissing ? t('chart.saved.missing') : messageOf(error);
        notifications.show({ message: t('chart.saved.broken', { message }), color: 'red' });
      } finally {
        view.setState(({ busy }) => ({ busy: busy - 1 }));
      }
    },
    [client, workspace, t, words],
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
