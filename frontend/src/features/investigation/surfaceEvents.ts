import type { ChartAction } from '../../graph/interact/keys';
import type { ChartEvents } from '../../graph/model/surface';
import type { Side, Workspace } from './workspace';

/** What the chart tells the screen around it; `act` does what a key asks of the application. */
export function surfaceEvents({ session, view }: Workspace, act: (action: ChartAction) => void): ChartEvents {
  return {
    onCommand: session.run,
    onSelection: (selection) => view.setState(({ side }) => ({ selection, side: sideOf(side) })),
    onExpandRequest: ({ ids, repeat, clientX, clientY }) => {
      if (repeat) act('expandRepeat');
      else view.setState({ expanding: { ids, clientX, clientY } });
    },
    onContextMenu: ({ clientX, clientY }) => {
      const { nodes, edges } = view.getState().selection;
      if (nodes.size + edges.size > 0) view.setState({ menu: { clientX, clientY } });
    },
    onInspect: () => view.setState({ side: 'inspector' }),
    onMode: (mode) => view.setState({ mode }),
    onAction: act,
  };
}

/** A selection is looked at in the inspector, unless paths are being looked for. */
function sideOf(side: Side): Side {
  return side === 'history' ? 'inspector' : side;
}
