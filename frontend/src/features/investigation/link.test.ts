import { describe, expect, it } from 'vitest';
import { documentOf } from '../../graph/model/document';
import { entityId, relationshipId } from '../../graph/model/elements';
import { emptySelection, selectionOf } from '../../graph/model/selection';
import { linkOf, sameLink } from './link';

const nodes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: entityId(`entity:${index}`),
    kind: 'MALWARE',
    label: `${index}`,
    x: 0,
    y: 0,
    pinned: false,
  }));

describe('linkOf', () => {
  it('holds what is on the chart and what is selected', () => {
    const selection = selectionOf([entityId('entity:1')], [relationshipId('relationship:x')]);
    expect(linkOf(documentOf(nodes(2)), selection, null)).toEqual({
      ids: ['entity:0', 'entity:1'],
      select: ['entity:1', 'relationship:x'],
    });
  });

  it('names a saved chart instead of its entities', () => {
    const kept = { id: 'chart:1', name: 'Bears', version: 1 };
    expect(linkOf(documentOf(nodes(2)), emptySelection, kept)).toEqual({ saved: 'chart:1' });
  });

  it('leaves out more than an address should carry', () => {
    expect(linkOf(documentOf(nodes(61)), selectionOf(nodes(21).map(({ id }) => id)), null)).toEqual({});
  });
});

describe('sameLink', () => {
  it('sees no difference in what only opens a panel', () => {
    expect(sameLink({ ids: ['a'], paths: true }, { ids: ['a'] })).toBe(true);
  });

  it('sees another selection', () => {
    expect(sameLink({ ids: ['a'], select: ['a'] }, { ids: ['a'] })).toBe(false);
  });
});
