import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { createChart } from '../../graph/interact/chart';
import { darkTheme, lightTheme } from '../../graph/paint/theme';
import { useHistory, useView, useWorkspace } from './context';
import { surfaceEvents } from './surfaceEvents';
import { useKeyActions } from './useKeyActions';

type Act = ReturnType<typeof useKeyActions>;

/** The chart on a canvas. It lives as long as the screen; everything that changes is handed to it. */
export function useSurface() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const workspace = useWorkspace();
  const act = useRef<Act>(() => undefined);
  act.current = useKeyActions();
  const theme = useComputedColorScheme('light') === 'dark' ? darkTheme : lightTheme;
  const { document } = useHistory();
  const { filter, selection, highlight, mode } = useView((view) => view);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the effects below hand changes on; the surface is made once
  useEffect(() => {
    if (canvas.current === null) return;
    const surface = createChart(canvas.current, {
      document: workspace.session.history().document,
      theme,
      filter,
      selection,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      ...surfaceEvents(workspace, (action) => act.current(action)),
    });
    workspace.surface = surface;
    // Browser tests read places and counts as drawn.
    Object.assign(canvas.current, { surface });
    return () => {
      workspace.surface = null;
      surface.destroy();
    };
  }, [workspace]);

  useEffect(() => workspace.surface?.setDocument(document), [workspace, document]);
  useEffect(() => workspace.surface?.setTheme(theme), [workspace, theme]);
  useEffect(() => workspace.surface?.setFilter(filter), [workspace, filter]);
  useEffect(() => workspace.surface?.setSelection(selection), [workspace, selection]);
  useEffect(() => workspace.surface?.setHighlight(highlight), [workspace, highlight]);
  useEffect(() => workspace.surface?.setMode(mode), [workspace, mode]);
  return canvas;
}
