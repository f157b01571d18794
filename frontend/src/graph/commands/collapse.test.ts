import { describe, expect, it } from 'vitest';
import { documentOf } from '../model/document';
import { entityId } from '../model/elements';
import { edge, node } from '../testing/build';
import { applyCommand } from './apply';
import { collapse } from './collapse';

const start = documentOf(
  [node('hub', { hiddenCount: 3 }), node('leaf'), node('kept', { pinned: true }), node('shared'), node('other')],
  [edge('hub', 'leaf'), edge('leaf', 'hub'), edge('hub', 'kept'), edge('hub', 'shared'), edge('shared', 'other')],
);

describe('collapse', () => {
  it('takes away leaves of the node alone, not pinned or shared ones', () => {
    const command = collapse(start, [entityId('hub')]);
    const after = command === null ? start : applyCommand(start, command);
    expect([...after.nodes.keys()]).toEqual(['hub', 'kept', 'shared', 'other']);
  });

  it('counts what it took as hidden', () => {
    const command = collapse(start, [entityId('hub')]);
    const after = command === null ? start : applyCommand(start, command);
    expect(after.nodes.get(entityId('hub'))?.hiddenCount).toBe(4);
  });

  it('has nothing to do where no leaf hangs', () => {
    expect(collapse(start, [entityId('leaf')])).toBeNull();
  });
});
