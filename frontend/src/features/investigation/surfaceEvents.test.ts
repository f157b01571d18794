import { describe, expect, it } from 'vitest';
import type { ChartAction } from '../../graph/interact/keys';
import { entityId, relationshipId } from '../../graph/model/elements';
import { selectionOf } from '../../graph/model/selection';
import { surfaceEvents } from './surfaceEvents';
import { createWorkspace } from './workspace';

const at = { clientX: 40, clientY: 30 };
const one = selectionOf([entityId('a')]);

function opened() {
  const workspace = createWorkspace();
  const acted: ChartAction[] = [];
  return { workspace, acted, events: surfaceEvents(workspace, (action) => acted.push(action)) };
}

describe('surfaceEvents', () => {
  it('opens the menu over a selection, and over nothing none', () => {
    const { workspace, events } = opened();
    events.onContextMenu?.({ target: null, ...at });
    expect(workspace.view.getState().menu).toBeNull();
    workspace.view.setState({ selection: selectionOf([], [relationshipId('a>b')]) });
    events.onContextMenu?.({ target: null, ...at });
    expect(workspace.view.getState().menu).toEqual(at);
  });

  it('shows a new selection in the inspector, unless paths are looked for', () => {
    const { workspace, events } = opened();
    const shownFrom = (side: 'history' | 'paths' | 'inspector') => {
      workspace.view.setState({ side });
      events.onSelection?.(one);
      return workspace.view.getState().side;
    };
    expect([shownFrom('history'), shownFrom('paths'), shownFrom('inspector')]).toEqual([
      'inspector',
      'paths',
      'inspector',
    ]);
    expect(workspace.view.getState().selection).toBe(one);
  });

  it('previews an expansion, and repeats the last one without', () => {
    const { workspace, acted, events } = opened();
    const ids = [entityId('a')];
    events.onExpandRequest?.({ ids, repeat: true, ...at });
    expect([acted, workspace.view.getState().expanding]).toEqual([['expandRepeat'], null]);
    events.onExpandRequest?.({ ids, repeat: false, ...at });
    expect(workspace.view.getState().expanding).toEqual({ ids, ...at });
  });
});
