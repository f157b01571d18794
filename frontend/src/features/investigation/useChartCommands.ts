import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChartAction, keymap } from '../../graph/interact/keys';
import { type Command, useCommands } from '../../lib/commands';
import { useWorkspace } from './context';

/** Commands of the keymap that make sense by name. */
const named = [
  ...(['undo', 'redo', 'expand', 'expandRepeat', 'collapse', 'hide', 'showAll', 'pin'] as const),
  ...(['openPath', 'fit', 'fitSelection', 'selectAll', 'invertSelection', 'selectNeighbours'] as const),
  ...(['toggleTable', 'toggleTimeline', 'saveView', 'openLayout'] as const),
] satisfies ChartAction[];

/** Offers the chart's commands in the jump list. */
export function useChartCommands(): void {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const commands = useMemo(
    () =>
      named.map((action): Command => {
        const keys = keysOf(action);
        return {
          id: action,
          label: t(`chart.keys.${action}`),
          ...(keys === null ? {} : { keys }),
          run: () => void workspace.surface?.act(action),
        };
      }),
    [t, workspace],
  );
  useCommands('chart', commands);
}

function keysOf(action: ChartAction): string | null {
  const binding = keymap.find((row) => row.action === action);
  if (binding === undefined) return null;
  const { key, ctrl, shift } = binding;
  return [ctrl === true ? 'Ctrl' : '', shift === true ? 'Shift' : '', key.length === 1 ? key.toUpperCase() : key]
    .filter(Boolean)
    .join('+');
}
