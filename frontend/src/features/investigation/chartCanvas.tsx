import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { mirrorItems } from '../../graph/a11y/items';
import { ChartMirror } from '../../graph/a11y/mirror';
import { createChart } from '../../graph/interact/chart';
import { visibleElements } from '../../graph/model/filter';
import { toggleTarget } from '../../graph/model/selection';
import { darkTheme, lightTheme } from '../../graph/paint/theme';
import { useWords } from '../../i18n/words';
import { useHistory, useView, useWorkspace } from './context';
import { useKeyActions } from './useKeyActions';

/** The canvas and its listbox twin. The surface lives as long as the screen; everything else is handed to it. */
export function ChartCanvas() {
  const { t } = useTranslation();
  const canvas = useSurface();
  const { document } = useHistory();
  return (
    <>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the chart is a graphics document (WAI-ARIA Graphics 1.0); the listbox is its operable twin */}
      <canvas
        ref={canvas}
        className="chart-canvas"
        data-testid="chart"
        role="graphics-document"
        aria-label={`${t('chart.canvas')}: ${t('chart.summary', { nodes: document.nodes.size, edges: document.edges.size })}`}
      />
      <Mirror />
    </>
  );
}

function useSurface() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const workspace = useWorkspace();
  const onAction = useKeyActions();
  const act = useRef(onAction);
  act.current = onAction;
  const dark = useComputedColorScheme('light') === 'dark';
  const theme = dark ? darkTheme : lightTheme;
  const { document } = useHistory();
  const { filter, selection, highlight, mode } = useView((view) => view);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the effects below hand changes on; the surface is made once
  useEffect(() => {
    if (canvas.current === null) return;
    const { session, view } = workspace;
    const surface = createChart(canvas.current, {
      document: session.history().document,
      theme,
      filter,
      selection,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      onCommand: session.run,
      onSelection: (next) => view.setState({ selection: next, side: sideOf(view.getState().side) }),
      onExpandRequest: ({ ids, repeat, clientX, clientY }) => {
        if (repeat) act.current('expandRepeat');
        else view.setState({ expanding: { ids, clientX, clientY } });
      },
      onInspect: () => view.setState({ side: 'inspector' }),
      onMode: (next) => view.setState({ mode: next }),
      onAction: (action) => act.current(action),
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

/** A selection is looked at in the inspector, unless paths are being looked for. */
function sideOf(side: 'inspector' | 'paths' | 'history') {
  return side === 'history' ? 'inspector' : side;
}

function Mirror() {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const workspace = useWorkspace();
  const { document } = useHistory();
  const { filter, selection, focus } = useView((view) => view);
  const items = useMemo(
    () => mirrorItems(visibleElements(document, filter), i18n.language),
    [document, filter, i18n.language],
  );
  return (
    <ChartMirror
      items={items}
      selected={selection.nodes}
      focus={focus}
      label={t('chart.list')}
      describe={({ node, links }) =>
        t('chart.listItem', {
          kind: words.kind(node.kind),
          label: node.label,
          links,
          hidden: node.hiddenCount === undefined ? '' : t('chart.listHidden', { count: node.hiddenCount }),
          crossing:
            node.jurisdictions === undefined ? '' : t('chart.listCrossing', { codes: node.jurisdictions.join(', ') }),
          pinned: node.pinned ? t('chart.listPinned') : '',
        })
      }
      onFocus={(id) => {
        workspace.view.setState({ focus: id });
        workspace.surface?.setFocus({ type: 'node', id });
      }}
      onToggle={(id) => workspace.view.setState({ selection: toggleTarget(selection, { type: 'node', id }) })}
      onAction={(action) => void workspace.surface?.act(action)}
    />
  );
}
