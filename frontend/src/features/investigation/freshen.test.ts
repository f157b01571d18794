import { describe, expect, it } from 'vitest';
import { documentOf } from '../../graph/model/document';
import { entityId } from '../../graph/model/elements';
import { edge, node } from '../../graph/testing/build';
import { edgeOf, nodeOf } from './elements';
import { answeredEntity, answeredLink } from './fixtures';
import { freshened } from './freshen';

const saved = {
  ...documentOf([node('a', { x: 5, pinned: true }), node('b', { x: 9 }), node('gone')], [edge('a', 'gone')]),
  hidden: new Set([entityId('b'), entityId('gone')]),
};
const typeName = () => 'uses';

describe('freshened', () => {
  it('keeps places, pins and what was hidden, takes facts and relationships of today, and drops what is not there', () => {
    const entities = new Map(['a', 'b'].map((id) => [id, answeredEntity(id)]));
    const today = { entities, links: [answeredLink('a', 'b')], hiddenCounts: new Map([['a', 4]]) };
    expect(freshened(saved, today, typeName)).toEqual({
      ...documentOf(
        [
          { ...nodeOf(answeredEntity('a'), 4), x: 5, y: 0, pinned: true },
          { ...nodeOf(answeredEntity('b')), x: 9, y: 0, pinned: false },
        ],
        [edgeOf(answeredLink('a', 'b'), typeName)],
      ),
      hidden: new Set([entityId('b')]),
    });
  });

  it('shows entities that were joined since as one, at the place of the first', () => {
    const entities = new Map(['a', 'b'].map((id) => [id, answeredEntity('a')]));
    const { nodes } = freshened(saved, { entities, links: [], hiddenCounts: new Map() }, typeName);
    expect([...nodes.values()].map(({ id, x }) => [id, x])).toEqual([['a', 5]]);
  });
});
