import { describe, expect, it } from 'vitest';
import { documentOf } from '../../graph/model/document';
import { entityId } from '../../graph/model/elements';
import { visibleElements } from '../../graph/model/filter';
import { emptySelection } from '../../graph/model/selection';
import { edgeOf, nodeOf } from './elements';
import { answeredEntity, answeredLink } from './fixtures';
import { edgeRows, nodeRows, sortRows, toggleRow } from './twinRows';

const words = { kind: (kind: string) => kind.toLowerCase(), relation: (type: string) => type.toLowerCase() };
const placed = { x: 0, y: 0, pinned: false };
const chart = documentOf(
  ['b', 'a', 'c'].map((id) => ({ ...nodeOf(answeredEntity(id)), ...placed })),
  [
    edgeOf(answeredLink('a', 'b', { confidence: 90 }), () => 'uses'),
    edgeOf(answeredLink('a', 'c', { confidence: null, validFrom: '2020-05-06T00:00:00Z' }), () => 'uses'),
  ],
);
const visible = visibleElements(chart);

describe('twinRows', () => {
  it('counts the links of each entity', () => {
    expect(nodeRows(visible, words).map(({ cells }) => cells)).toEqual([
      ['b', 'malware', 1, 0, ''],
      ['a', 'malware', 2, 0, ''],
      ['c', 'malware', 1, 0, ''],
    ]);
  });

  it('names both ends of each relationship', () => {
    expect(edgeRows(visible, chart, words).map(({ cells }) => cells)).toEqual([
      ['a', 'uses', 'b', 90, 1, 1, '', ''],
      ['a', 'uses', 'c', '', 1, 1, '2020-05-06', ''],
    ]);
  });

  it('sorts numbers by value and puts empty cells last either way', () => {
    const rows = edgeRows(visible, chart, words);
    const third = (descending: boolean) => sortRows(rows, 3, descending).map(({ cells }) => cells[3]);
    expect([third(false), third(true)]).toEqual([
      [90, ''],
      [90, ''],
    ]);
  });

  it('selects a row alone, or adds it', () => {
    const [first, second] = nodeRows(visible, words);
    if (first === undefined || second === undefined) throw new Error('two rows expected');
    const both = toggleRow(toggleRow(emptySelection, first, false), second, true);
    expect([...both.nodes]).toEqual([entityId('b'), entityId('a')]);
  });
});
