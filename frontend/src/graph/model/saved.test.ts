import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocument, edge, node } from '../testing/build';
import { documentOf } from './document';
import { parseChart, savedVersion, serialiseChart } from './saved';

const good = serialiseChart({
  document: documentOf(
    [node('a', { hiddenCount: 3, jurisdictions: ['PL', 'RO'], tlp: 'AMBER' }), node('b', { label: 'مجموعة' })],
    [edge('a', 'b', { confidence: null, validFrom: '2026-01-01T00:00:00Z' })],
  ),
  viewpoint: { centre: { x: 1, y: 2 }, scale: 0.5 },
});

const changed = (change: (chart: Record<string, never>) => unknown): string => {
  const chart = JSON.parse(good);
  return JSON.stringify(change(chart) ?? chart);
};

describe('parseChart', () => {
  it('reads back what was written, whatever is on the chart', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(parseChart(serialiseChart({ document, viewpoint: null }))).toEqual({
          ok: true,
          chart: { document, viewpoint: null },
        });
      }),
    );
  });

  it('writes a chart that it read as it was', () => {
    const read = parseChart(good);
    expect(read.ok && serialiseChart(read.chart)).toBe(good);
  });

  it.each([
    ['text that is not JSON', '{', 'NOT_JSON', ''],
    ['another format', '{"format":"other"}', 'NOT_A_CHART', 'format'],
    ['a later version', changed((c) => ({ ...c, version: savedVersion + 1 })), 'UNKNOWN_VERSION', 'version'],
    ['a coordinate that is no number', good.replace('"x":0', '"x":"0"'), 'INVALID_VALUE', 'nodes[0].x'],
    ['a coordinate out of reach', good.replace('"x":0', '"x":1e12'), 'INVALID_VALUE', 'nodes[0].x'],
    ['a node without an id', good.replace('"id":"a"', '"id":""'), 'INVALID_VALUE', 'nodes[0].id'],
    ['two nodes of one id', good.replace('"id":"b"', '"id":"a"'), 'DUPLICATE_ID', 'nodes[1].id'],
    ['an edge to nowhere', good.replace('"target":"b"', '"target":"z"'), 'MISSING_END', 'edges[0].target'],
    [
      'a confidence above 100',
      good.replace('"confidence":null', '"confidence":101'),
      'INVALID_VALUE',
      'edges[0].confidence',
    ],
    ['jurisdictions that are no texts', good.replace('"RO"', '7'), 'INVALID_VALUE', 'nodes[0].jurisdictions'],
    ['a marking of its own', good.replace('"AMBER"', '"BLUE"'), 'INVALID_VALUE', 'nodes[0].tlp'],
    ['a hidden node that is not there', good.replace('"hidden":[]', '"hidden":["z"]'), 'INVALID_VALUE', 'hidden[0]'],
    ['a view from nowhere', good.replace('"scale":0.5', '"scale":0'), 'INVALID_VALUE', 'viewpoint.scale'],
    ['a list that is none', changed((c) => ({ ...c, edges: {} })), 'INVALID_VALUE', 'edges'],
  ])('refuses %s', (_, text, code, path) => {
    const read = parseChart(text);
    expect(read.ok ? [] : read.faults.map((fault) => ({ code: fault.code, path: fault.path }))).toContainEqual({
      code,
      path,
    });
  });

  it('refuses more nodes than a chart holds before reading any', () => {
    const read = parseChart(changed((c) => ({ ...c, nodes: new Array(10_001).fill({}), edges: [], hidden: [] })));
    expect(read.ok ? [] : read.faults.map(({ code }) => code)).toEqual(['TOO_MANY']);
  });

  it('names all faults together, the first twenty of many', () => {
    const read = parseChart(changed((c) => ({ ...c, nodes: new Array(100).fill({}) })));
    expect(read.ok ? 0 : read.faults.length).toBe(20);
  });

  it('refuses a text that is too long to look at', () => {
    const read = parseChart(' '.repeat(32 * 1024 * 1024 + 1));
    expect(read.ok ? [] : read.faults.map(({ code }) => code)).toEqual(['TOO_LARGE']);
  });

  it('never throws on any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => !parseChart(text).ok));
  });
});
