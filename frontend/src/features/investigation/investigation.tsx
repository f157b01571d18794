import { useMemo } from 'react';
import { useClient } from 'urql';
import { AttachDialog } from './attachDialog';
import { ChartCanvas } from './chartCanvas';
import { ChartsDialog } from './chartsDialog';
import { ActionsContext, useView, WorkspaceContext } from './context';
import { EmptyChart } from './emptyChart';
import { ExpandPopover } from './expandPopover';
import { KeysDialog } from './keysDialog';
import { Legend } from './legend';
import type { ChartLink } from './link';
import { LiveRegion } from './liveRegion';
import { SaveDialog } from './saveDialog';
import { SelectionMenu } from './selectionMenu';
import { SidePanel } from './sidePanel';
import { TableTwin } from './tableTwin';
import { TimeBrush } from './timeBrush';
import { Toolbar } from './toolbar';
import { useChartActions } from './useActions';
import { useKeptCharts } from './useKeptCharts';
import { useLink } from './useLink';
import { useNewsOnChart } from './useNewsOnChart';
import { workspaceOf } from './workspace';

/** The chart with everything around it, over one selection. */
export function Investigation({ link, onLink }: { link: ChartLink; onLink: (link: ChartLink) => void }) {
  const client = useClient();
  const workspace = useMemo(() => workspaceOf(client), [client]);
  const actions = useChartActions(workspace);
  const { open } = useKeptCharts(workspace);
  useLink(workspace, actions, open, link, onLink);
  useNewsOnChart(workspace, actions);
  return (
    <WorkspaceContext value={workspace}>
      <ActionsContext value={actions}>
        <Screen />
      </ActionsContext>
    </WorkspaceContext>
  );
}

function Screen() {
  const table = useView((view) => view.table);
  const timeline = useView((view) => view.timeline);
  return (
    <div className="chart-screen" data-table={table}>
      <Toolbar />
      <Legend />
      <section className="chart-stage">
        <ChartCanvas />
        <EmptyChart />
        <ExpandPopover />
        <SelectionMenu />
      </section>
      <SidePanel />
      {timeline && <TimeBrush />}
      {table && <TableTwin />}
      <SaveDialog />
      <ChartsDialog />
      <AttachDialog />
      <KeysDialog />
      <LiveRegion />
    </div>
  );
}
