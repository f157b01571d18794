import { boundsOf } from '../model/document';
import { sameSelection } from '../model/selection';
import type { ChartOptions, ChartSnapshot, GraphSurface } from '../model/surface';
import { exportPng } from '../paint/png';
import { sceneSvg } from '../paint/svg';
import { ChartCore } from './core';
import { gestureHost } from './gestures';
import { listenToKeys } from './keyboard';
import { perform, screenPoint } from './perform';
import { PointerGestures } from './pointer';

/**
 * Puts a chart on a canvas. The canvas takes its size from its styles and becomes one tab stop; the page gives it a
 * role, a name and a description.
 */
export function createChart(canvas: HTMLCanvasElement, options: ChartOptions): GraphSurface {
  const core = new ChartCore(canvas, options);
  const pointer = new PointerGestures(canvas, gestureHost(core));
  const listeners = new AbortController();
  const tabIndex = canvas.getAttribute('tabindex');
  canvas.tabIndex = 0;
  canvas.style.touchAction = 'none';
  listenToKeys(core, pointer, (action) => perform(core, action), listeners.signal);
  const resizes = new ResizeObserver(() => core.resized());
  resizes.observe(canvas);
  core.rebuild();
  core.resized();
  return {
    ...viewing(core, pointer),
    ...exporting(core),
    act: (action) => perform(core, action),
    snapshot: () => snapshotOf(core),
    destroy: () => {
      listeners.abort();
      resizes.disconnect();
      pointer.destroy();
      core.camera.destroy();
      core.renderer.destroy();
      canvas.style.touchAction = '';
      if (tabIndex === null) canvas.removeAttribute('tabindex');
    },
  };
}

function viewing(core: ChartCore, pointer: PointerGestures) {
  return {
    setDocument: (document) => core.setDocument(document),
    setFilter: (filter) => core.setFilter(filter),
    setTheme: (theme) => {
      core.theme = theme;
      core.renderer.setTheme(theme);
    },
    setSelection: (selection) => {
      if (sameSelection(selection, core.selection)) return;
      core.selection = selection;
      core.showEmphasis();
    },
    setHighlight: (highlight) => {
      core.highlight = highlight;
      core.showEmphasis();
    },
    setMode: (mode) => {
      core.mode = mode;
      pointer.holdSpace(false);
    },
    setMinimap: (shown) => core.renderer.setMinimap(shown),
    setLocale: (locale) => core.renderer.setLocale(locale),
    setReducedMotion: (reduced) => core.camera.setStill(reduced),
    setFocus: (target) => core.focusOn(target),
    fit: (ids) =>
      ids === undefined
        ? core.camera.fit(boundsOf(core.scene.nodes))
        : core.camera.fit(boundsOf(core.nodesOf(ids)), 1.5),
    zoomBy: (factor) => core.camera.zoom({ x: core.camera.size.width / 2, y: core.camera.size.height / 2 }, factor),
    zoomTo: (scale) => core.camera.fly({ centre: core.camera.viewpoint.centre, scale }),
    viewpoint: () => core.camera.viewpoint,
    setViewpoint: (viewpoint) => {
      core.stopFitting();
      core.camera.jump(viewpoint);
    },
    screenPosition: (id) => (core.scene.nodeById.has(id) ? screenPoint(core, { type: 'node', id }) : null),
  } satisfies Partial<GraphSurface>;
}

function exporting(core: ChartCore): Pick<GraphSurface, 'exportPng' | 'exportSvg'> {
  return {
    exportPng: (options) => exportPng(core.scene, core.renderer.painter, core.camera.view, options),
    exportSvg: () =>
      sceneSvg(core.scene, core.theme, (text, style) => core.renderer.painter.labels.measure(text, style)),
  };
}

function snapshotOf(core: ChartCore): ChartSnapshot {
  const { nodes, edges, labels, moving } = core.renderer.drawn;
  return {
    viewpoint: core.camera.viewpoint,
    nodes: core.scene.nodes.map(({ id, x, y }) => ({ id, x, y })),
    visibleNodes: nodes,
    visibleEdges: edges,
    labels,
    selection: [...core.selection.nodes, ...core.selection.edges],
    focus: core.focus?.id ?? null,
    detail: moving ? 'moving' : 'full',
  };
}
