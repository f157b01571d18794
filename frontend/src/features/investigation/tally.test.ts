import { describe, expect, it } from 'vitest';
import { documentOf } from '../../graph/model/document';
import { edgeOf, nodeOf } from './elements';
import { answeredEntity, answeredLink } from './fixtures';
import { tally } from './tally';

describe('tally', () => {
  it('counts kinds and relationships, most frequent first', () => {
    const placed = { x: 0, y: 0, pinned: false };
    const nodes = [answeredEntity('a', { kind: 'CASE' }), answeredEntity('b'), answeredEntity('c')].map((entity) => ({
      ...nodeOf(entity),
      ...placed,
    }));
    const chart = documentOf(nodes, [edgeOf(answeredLink('a', 'b', { type: 'CONCERNS' }), () => 'concerns')]);
    expect(tally(chart)).toEqual({
      kinds: [
        { value: 'MALWARE', count: 2 },
        { value: 'CASE', count: 1 },
      ],
      types: [{ value: 'CONCERNS', count: 1 }],
    });
  });
});
