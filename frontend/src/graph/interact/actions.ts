import { collapse } from '../commands/collapse';
import type { ChartCommand } from '../commands/command';
import { hideNodes, showAll } from '../commands/hide';
import { pinNodes } from '../commands/pin';
import type { ChartDocument } from '../model/document';
import type { EntityId, Point } from '../model/elements';
import type { ChartTarget } from '../model/selection';
import { emptySelection, type Selection, selectionOf, selectTarget, toggleTarget } from '../model/selection';
import { neighboursOf } from '../scene/emphasis';
import type { Scene, SceneNode } from '../scene/scene';
import type { ChartAction } from './keys';
import { edgeAround, type Heading, nodeNearest, nodeTowards } from './navigate';

/** What an action starts from. */
export interface ActionState {
  readonly document: ChartDocument;
  readonly scene: Scene;
  readonly selection: Selection;
  readonly focus: ChartTarget | null;
  /** The node that `[` and `]` go around, while an edge is focused. */
  readonly pivot: EntityId | null;
  /** World point in the middle of the screen. */
  readonly centre: Point;
}

/** What an action comes to; null is: not an action of the chart itself. */
export type ActionOutcome =
  | { readonly type: 'select'; readonly selection: Selection }
  | {
      readonly type: 'focus';
      readonly focus: ChartTarget;
      readonly selection: Selection;
      readonly pivot: EntityId | null;
    }
  | { readonly type: 'command'; readonly command: ChartCommand }
  | { readonly type: 'nothing' };

const headings: Partial<Record<ChartAction, Heading>> = {
  focusUp: 'up',
  focusDown: 'down',
  focusLeft: 'left',
  focusRight: 'right',
  extendUp: 'up',
  extendDown: 'down',
  extendLeft: 'left',
  extendRight: 'right',
};

/** Selection, focus and document actions as a pure function; camera and panels are not its business. */
export function outcomeOf(action: ChartAction, state: ActionState): ActionOutcome | null {
  const heading = headings[action];
  if (heading !== undefined) return step(state, heading, action.startsWith('extend'));
  switch (action) {
    case 'previousEdge':
      return cycle(state, -1);
    case 'nextEdge':
      return cycle(state, 1);
    case 'toggleSelection':
      return state.focus === null ? nothing : select(toggleTarget(state.selection, state.focus));
    case 'selectAll':
      return select(selectionOf(state.scene.nodes.map(({ id }) => id)));
    case 'invertSelection':
      return select(selectionOf(state.scene.nodes.map(({ id }) => id).filter((id) => !state.selection.nodes.has(id))));
    case 'selectNeighbours':
      return select(withNeighbours(state));
    case 'collapse':
      return command(collapse(state.document, subjects(state)));
    case 'hide':
      return command(hideNodes(state.document, subjects(state)));
    case 'showAll':
      return command(showAll(state.document));
    case 'pin':
      return command(pinNodes(state.document, subjects(state), !allPinned(state)));
    case 'back':
      return hasSelection(state.selection) ? select(emptySelection) : null;
    default:
      return null;
  }
}

const nothing: ActionOutcome = { type: 'nothing' };

/** The nodes an action is about: the selected ones, else the focused one. */
export function subjects({ selection, focus }: Pick<ActionState, 'selection' | 'focus'>): EntityId[] {
  if (selection.nodes.size > 0) return [...selection.nodes];
  return focus?.type === 'node' ? [focus.id] : [];
}

function step(state: ActionState, heading: Heading, extend: boolean): ActionOutcome {
  const from = focusedNode(state);
  const next = from === null ? nodeNearest(state.scene, state.centre) : nodeTowards(state.scene, from, heading, from);
  if (next === null) return nothing;
  const focus: ChartTarget = { type: 'node', id: next.id };
  const selection = extend
    ? selectionOf([...state.selection.nodes, next.id], state.selection.edges)
    : selectTarget(focus);
  return { type: 'focus', focus, selection, pivot: null };
}

function cycle(state: ActionState, by: 1 | -1): ActionOutcome {
  const node = focusedNode(state);
  const edge = node === null ? null : edgeAround(state.scene, node, state.focus, by);
  if (node === null || edge === null) return nothing;
  const focus: ChartTarget = { type: 'edge', id: edge.id };
  return { type: 'focus', focus, selection: selectTarget(focus), pivot: node.id };
}

/** The focused node; of a focused edge the node it was reached from; else the one selected node. */
function focusedNode({ scene, focus, pivot, selection }: ActionState): SceneNode | null {
  if (focus?.type === 'node') return scene.nodeById.get(focus.id) ?? null;
  if (focus?.type === 'edge') {
    const edge = scene.edgeById.get(focus.id);
    return (pivot === null ? undefined : scene.nodeById.get(pivot)) ?? edge?.from ?? null;
  }
  const [only] = selection.nodes;
  return only === undefined ? null : (scene.nodeById.get(only) ?? null);
}

function withNeighbours(state: ActionState): Selection {
  const ids = subjects(state);
  return selectionOf([...ids, ...ids.flatMap((id) => neighboursOf(state.scene, id).map((node) => node.id))]);
}

function allPinned(state: ActionState): boolean {
  return subjects(state).every((id) => state.document.nodes.get(id)?.pinned === true);
}

function hasSelection({ nodes, edges }: Selection): boolean {
  return nodes.size + edges.size > 0;
}

function select(selection: Selection): ActionOutcome {
  return { type: 'select', selection };
}

function command(made: ChartCommand | null): ActionOutcome {
  return made === null ? nothing : { type: 'command', command: made };
}
