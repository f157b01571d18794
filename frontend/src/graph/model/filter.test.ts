import { describe, expect, it } from 'vitest';
import { edge, node } from '../testing/build';
import { documentOf } from './document';
import { entityId } from './elements';
import { type ChartFilter, openFilter, visibleElements } from './filter';

const chart = {
  ...documentOf(
    [node('a'), node('b', { kind: 'TOOL' }), node('c', { kind: 'CASE' }), node('h')],
    [
      edge('a', 'b', { confidence: null, validFrom: '2026-01-10T00:00:00Z', validTo: '2026-02-01T00:00:00Z' }),
      edge('a', 'c', { confidence: 40, type: 'CONCERNS' }),
      edge('a', 'h'),
    ],
  ),
  hidden: new Set([entityId('h')]),
};

const shown = (filter: Partial<ChartFilter>) => {
  const { nodes, edges, hiddenNodes, hiddenEdges } = visibleElements(chart, { ...openFilter, ...filter });
  return [nodes.map(({ id }) => id).join(), edges.map(({ id }) => id).join(), hiddenNodes, hiddenEdges];
};

describe('visibleElements', () => {
  it.each<[string, Partial<ChartFilter>, unknown[]]>([
    ['leaves hidden nodes and their edges out', {}, ['a,b,c', 'a>b,a>c', 1, 1]],
    ['takes excluded kinds away with their edges', { excludedKinds: new Set(['TOOL']) }, ['a,c', 'a>c', 2, 2]],
    ['takes excluded types away', { excludedTypes: new Set(['CONCERNS']) }, ['a,b,c', 'a>b', 1, 2]],
    ['drops edges without a confidence once one is asked for', { minimumConfidence: 40 }, ['a,b,c', 'a>c', 1, 2]],
    ['keeps what overlaps a period, ends included', { from: '2026-02-01T00:00:00Z' }, ['a,b,c', 'a>b,a>c', 1, 1]],
    ['drops what lies outside a period, ends too', { to: '2026-01-09T00:00:00Z' }, ['a,c', 'a>c', 2, 2]],
    ['drops undated edges when asked', { from: '2026-01-01T00:00:00Z', undated: false }, ['a,b', 'a>b', 2, 2]],
  ])('%s', (_, filter, expected) => expect(shown(filter)).toEqual(expected));
});
