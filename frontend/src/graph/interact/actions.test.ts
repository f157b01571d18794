import { describe, expect, it } from 'vitest';
import { documentOf } from '../model/document';
import { entityId, relationshipId } from '../model/elements';
import { emptySelection, selectionOf } from '../model/selection';
import { edge, node, sceneOf } from '../testing/build';
import { type ActionState, outcomeOf } from './actions';

const nodes = [node('a'), node('right', { x: 200, y: 20 }), node('far', { x: 600 }), node('below', { x: 30, y: 200 })];
const edges = [edge('a', 'right'), edge('a', 'below'), edge('right', 'far')];
const [a, right] = [entityId('a'), entityId('right')];

const state = (changes: Partial<ActionState> = {}): ActionState => ({
  document: documentOf(nodes, edges),
  scene: sceneOf(nodes, edges),
  selection: emptySelection,
  focus: { type: 'node', id: a },
  pivot: null,
  centre: { x: 590, y: 0 },
  ...changes,
});

describe('outcomeOf', () => {
  it.each([
    ['focusRight', 'right'],
    ['focusDown', 'below'],
  ] as const)('%s goes to the nearest node on that side', (action, id) => {
    expect(outcomeOf(action, state())).toMatchObject({ type: 'focus', focus: { type: 'node', id } });
  });

  it('starts from the middle of the screen where nothing has focus', () => {
    expect(outcomeOf('focusUp', state({ focus: null }))).toMatchObject({ focus: { id: 'far' } });
  });

  it('stays where there is nothing on that side', () => {
    expect(outcomeOf('focusUp', state())).toEqual({ type: 'nothing' });
  });

  it('adds to the selection with Shift', () => {
    const outcome = outcomeOf('extendRight', state({ selection: selectionOf([a]) }));
    expect(outcome).toMatchObject({ selection: selectionOf([a, right]) });
  });

  it('goes around the edges of a node clockwise and keeps that node as pivot', () => {
    const first = outcomeOf('nextEdge', state());
    expect(first).toMatchObject({ focus: { type: 'edge', id: 'a>right' }, pivot: 'a' });
    const second = outcomeOf('nextEdge', state({ focus: { type: 'edge', id: relationshipId('a>right') }, pivot: a }));
    expect(second).toMatchObject({ focus: { type: 'edge', id: 'a>below' }, pivot: 'a' });
  });

  it('selects all, the inverse, and neighbours', () => {
    const selected = (action: 'selectAll' | 'invertSelection' | 'selectNeighbours') => {
      const outcome = outcomeOf(action, state({ selection: selectionOf([a]) }));
      return outcome?.type === 'select' ? [...outcome.selection.nodes] : [];
    };
    expect(selected('selectAll')).toEqual(['a', 'right', 'far', 'below']);
    expect(selected('invertSelection')).toEqual(['right', 'far', 'below']);
    expect(selected('selectNeighbours')).toEqual(['a', 'right', 'below']);
  });

  it('pins what is not pinned, and releases what all is', () => {
    const pinned = documentOf([node('a', { pinned: true })]);
    expect(outcomeOf('pin', state())).toMatchObject({ command: { type: 'pin', pinned: true } });
    expect(outcomeOf('pin', state({ document: pinned }))).toMatchObject({ command: { type: 'pin', pinned: false } });
  });

  it('backs out of a selection first, then leaves Escape to the page', () => {
    expect(outcomeOf('back', state({ selection: selectionOf([a]) }))).toEqual({
      type: 'select',
      selection: emptySelection,
    });
    expect(outcomeOf('back', state())).toBeNull();
  });

  it('leaves the application its own', () => {
    expect(outcomeOf('openPath', state())).toBeNull();
  });
});
