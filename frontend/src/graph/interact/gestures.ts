import type { ChartTarget } from '../model/selection';
import { selectionOf, selectTarget, toggleTarget } from '../model/selection';
import type { ScreenPoint } from '../model/surface';
import type { ChartCore } from './core';
import { NodeDrag } from './drag';
import { hitBadge, hitTest } from './hit';
import { nodesInside } from './lasso';
import type { GestureHost } from './pointer';

/** What pointer gestures do to a chart. */
export function gestureHost(core: ChartCore): GestureHost {
  return {
    mode: () => core.mode,
    targetAt: (at) => hitTest(core.scene, core.grid, core.camera.view, at),
    lookFromMinimap: (at) => {
      const world = core.renderer.minimapAt(at);
      if (world !== null) core.camera.lookAt(world);
      return world !== null;
    },
    press: () => core.showFocus(false),
    hover: (target, at) => hover(core, target, at),
    click: (target, extend) => click(core, target, extend),
    openBadge: (at, { clientX, clientY }) => {
      const node = hitBadge(core.grid, core.camera.view, at);
      if (node === null) return false;
      click(core, { type: 'node', id: node.id }, false);
      core.options.onExpandRequest?.({ ids: [node.id], repeat: false, clientX, clientY });
      return true;
    },
    doubleClick: (target, at) => open(core, target, at),
    contextMenu: (target, at) => {
      if (target !== null && !isSelected(core, target)) core.select(selectTarget(target));
      core.options.onContextMenu?.({ target, clientX: at.clientX, clientY: at.clientY });
    },
    pan: (dx, dy) => core.camera.pan(dx, dy),
    zoom: (at, factor) => core.camera.zoom(at, factor),
    liftNodes: (id) => {
      const target: ChartTarget = { type: 'node', id };
      if (!isSelected(core, target)) core.select(selectTarget(target));
      core.drag = new NodeDrag(core.scene, core.selection.nodes);
      core.renderer.lift(core.drag.ids);
    },
    dragNodes: (dx, dy) => {
      core.drag?.moveBy(dx / core.camera.view.scale, dy / core.camera.view.scale);
      core.renderer.repaint();
    },
    dropNodes: (keep) => drop(core, keep),
    outline: (points) => core.renderer.setOutline(points),
    selectInside: (polygon, extend) => {
      const inside = nodesInside(core.scene, core.camera.view, polygon);
      core.select(
        extend ? selectionOf([...core.selection.nodes, ...inside], core.selection.edges) : selectionOf(inside),
      );
    },
  };
}

function hover(core: ChartCore, target: ChartTarget | null, { clientX, clientY }: ScreenPoint): void {
  if (target?.type === core.hover?.type && target?.id === core.hover?.id) return;
  core.hover = target;
  core.showEmphasis();
  core.options.onHover?.(target, { clientX, clientY });
}

function click(core: ChartCore, target: ChartTarget | null, extend: boolean): void {
  if (target === null) {
    if (!extend) core.select(selectionOf([]));
    return;
  }
  core.select(extend ? toggleTarget(core.selection, target) : selectTarget(target));
  core.focus = target;
  core.pivot = null;
}

/** A double click expands a node and inspects an edge. */
function open(core: ChartCore, target: ChartTarget | null, { clientX, clientY }: ScreenPoint): void {
  if (target?.type === 'node') core.options.onExpandRequest?.({ ids: [target.id], repeat: false, clientX, clientY });
  if (target?.type === 'edge') core.options.onInspect?.(target);
}

/** Hands the new places to the application; where it keeps the document as it was, the nodes go back. */
function drop(core: ChartCore, keep: boolean): void {
  const command = keep ? (core.drag?.command(core.document) ?? null) : null;
  if (command !== null) core.options.onCommand?.(command);
  if (core.drag === null) return;
  core.drag = null;
  core.rebuild();
}

function isSelected({ selection }: ChartCore, target: ChartTarget): boolean {
  return target.type === 'node' ? selection.nodes.has(target.id) : selection.edges.has(target.id);
}
