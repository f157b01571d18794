import { describe, expect, it } from 'vitest';
import { periodOf, previewRows, wanted } from './surroundings';

const malware = { kind: 'MALWARE', relationship: 'USES', direction: 'OUT' } as const;
const place = { kind: 'LOCATION', relationship: 'TARGETS', direction: 'OUT' } as const;

const around = {
  id: 'entity:a',
  all: [
    { ...malware, count: 17, newest: '2020-01-01T00:00:00Z', bestConfidence: 60 },
    { ...place, count: 19, newest: null, bestConfidence: null },
  ],
  fresh: [{ ...malware, count: 12 }],
};

describe('previewRows', () => {
  it('counts what is on the chart already and puts rows with the most news first', () => {
    expect(previewRows([around]).map(({ key, count, onChart }) => [key, count, onChart])).toEqual([
      ['USES:OUT:MALWARE', 17, 5],
      ['TARGETS:OUT:LOCATION', 19, 19],
    ]);
  });

  it('adds several entities up with the newest date and the best confidence of any', () => {
    const other = {
      id: 'entity:b',
      all: [{ ...malware, count: 3, newest: '2021-01-01T00:00:00Z', bestConfidence: null }],
      fresh: [{ ...malware, count: 3 }],
    };
    expect(previewRows([around, other])[0]).toEqual({
      key: 'USES:OUT:MALWARE',
      kind: 'MALWARE',
      type: 'USES',
      direction: 'OUT',
      count: 20,
      onChart: 5,
      newest: '2021-01-01T00:00:00Z',
      bestConfidence: 60,
    });
  });
});

describe('wanted', () => {
  const rows = previewRows([around]);

  it('is all that is new while nothing is ticked, up to the limit', () => {
    expect([wanted(rows, { keys: [], limit: 25 }), wanted(rows, { keys: [], limit: 10 })]).toEqual([12, 10]);
  });

  it('is nothing where the ticked rows are on the chart', () => {
    expect(wanted(rows, { keys: ['TARGETS:OUT:LOCATION'], limit: 25 })).toBe(0);
  });
});

describe('periodOf', () => {
  it('asks for the rims that are set, and for nothing else', () => {
    const [from, to] = ['2020-01-01T00:00:00Z', '2020-12-31T23:59:59Z'];
    expect([periodOf({ from: null, to: null }), periodOf({ from, to: null }), periodOf({ from, to })]).toEqual([
      {},
      { valid: { gte: from } },
      { valid: { gte: from, lt: to } },
    ]);
  });
});
