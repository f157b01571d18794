import { describe, expect, it } from 'vitest';
import { edge, node } from '../testing/build';
import { documentOf } from './document';
import { entityId, relationshipId } from './elements';
import { pruneSelection, sameSelection, selectionOf, toggleTarget } from './selection';

const [a, b, ab] = [entityId('a'), entityId('b'), relationshipId('a>b')];

describe('selection', () => {
  it('toggles a target in and out', () => {
    const once = toggleTarget(selectionOf([a]), { type: 'edge', id: ab });
    expect(once).toEqual(selectionOf([a], [ab]));
    expect(toggleTarget(once, { type: 'edge', id: ab })).toEqual(selectionOf([a]));
  });

  it('drops what has left the chart or is hidden', () => {
    const document = { ...documentOf([node('a'), node('b')], []), hidden: new Set([b]) };
    expect(pruneSelection(selectionOf([a, b], [ab]), document)).toEqual(selectionOf([a]));
  });

  it('stays the same object where nothing has gone', () => {
    const selection = selectionOf([a, b], [ab]);
    expect(pruneSelection(selection, documentOf([node('a'), node('b')], [edge('a', 'b')]))).toBe(selection);
  });

  it('compares by content', () => {
    expect(sameSelection(selectionOf([a], [ab]), selectionOf([a], [ab]))).toBe(true);
    expect(sameSelection(selectionOf([a]), selectionOf([b]))).toBe(false);
  });
});
