import { boundsOf } from '../model/document';
import type { ChartTarget } from '../model/selection';
import type { ScreenPoint } from '../model/surface';
import { toScreen, toWorld } from '../scene/view';
import { type ActionOutcome, outcomeOf, subjects } from './actions';
import type { ChartCore } from './core';
import type { ChartAction } from './keys';

const zoomStep = 1.25;

/** Does an action of the keymap; what is not the chart's own goes to `onAction`, and the answer is false. */
export function perform(core: ChartCore, action: ChartAction): boolean {
  const { width, height } = core.camera.size;
  const centre = toWorld(core.camera.view, { x: width / 2, y: height / 2 });
  const outcome = outcomeOf(action, { ...pick(core), centre });
  if (outcome !== null) carryOut(core, outcome);
  else if (!look(core, action) && !ask(core, action)) {
    core.options.onAction?.(action);
    return false;
  }
  return true;
}

function pick({ document, scene, selection, focus, pivot }: ChartCore) {
  return { document, scene, selection, focus, pivot };
}

function carryOut(core: ChartCore, outcome: ActionOutcome): void {
  switch (outcome.type) {
    case 'select':
      return core.select(outcome.selection);
    case 'focus':
      core.select(outcome.selection);
      return core.focusOn(outcome.focus, outcome.pivot);
    case 'command':
      return core.options.onCommand?.(outcome.command);
    case 'nothing':
      return;
    default:
      return outcome satisfies never;
  }
}

/** Actions that only change what is looked at. */
function look(core: ChartCore, action: ChartAction): boolean {
  const { width, height } = core.camera.size;
  const middle = { x: width / 2, y: height / 2 };
  switch (action) {
    case 'fit':
      core.camera.fit(boundsOf(core.scene.nodes));
      return true;
    case 'fitSelection':
      core.camera.fit(boundsOf(core.nodesOf(subjects(core))), 1.5);
      return true;
    case 'zoomIn':
      core.camera.zoom(middle, zoomStep);
      return true;
    case 'zoomOut':
      core.camera.zoom(middle, 1 / zoomStep);
      return true;
    case 'zoomActual':
      core.camera.fly({ centre: core.camera.viewpoint.centre, scale: 1 });
      return true;
    case 'modeSelect':
    case 'modeLasso':
      core.mode = action === 'modeLasso' ? 'lasso' : 'select';
      core.options.onMode?.(core.mode);
      return true;
    default:
      return false;
  }
}

/** Actions that ask the application about what is focused or selected. */
function ask(core: ChartCore, action: ChartAction): boolean {
  const target = core.focus ?? soleTarget(core);
  switch (action) {
    case 'inspect':
      if (target !== null) core.options.onInspect?.(target);
      return true;
    case 'expand':
    case 'expandRepeat': {
      const ids = subjects(core);
      const at = screenPoint(core, target);
      if (ids.length > 0) core.options.onExpandRequest?.({ ids, repeat: action === 'expandRepeat', ...at });
      return true;
    }
    case 'openMenu':
      core.options.onContextMenu?.({ target, ...screenPoint(core, target) });
      return true;
    default:
      return false;
  }
}

function soleTarget({ selection }: ChartCore): ChartTarget | null {
  const [node] = selection.nodes;
  const [edge] = selection.edges;
  if (selection.nodes.size + selection.edges.size !== 1) return null;
  if (node !== undefined) return { type: 'node', id: node };
  return edge === undefined ? null : { type: 'edge', id: edge };
}

/** Where a popover about the target belongs, in window coordinates: at it, else in the middle of the chart. */
export function screenPoint(core: ChartCore, target: ChartTarget | null): ScreenPoint {
  const box = core.canvas.getBoundingClientRect();
  const node = target?.type === 'node' ? core.scene.nodeById.get(target.id) : undefined;
  const edge = target?.type === 'edge' ? core.scene.edgeById.get(target.id) : undefined;
  const world = node ?? (edge && { x: (edge.from.x + edge.to.x) / 2, y: (edge.from.y + edge.to.y) / 2 });
  const at = world === undefined ? { x: box.width / 2, y: box.height / 2 } : toScreen(core.camera.view, world);
  return { clientX: box.left + at.x, clientY: box.top + at.y };
}
