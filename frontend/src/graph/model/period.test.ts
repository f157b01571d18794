import { describe, expect, it } from 'vitest';
import { edge } from '../testing/build';
import { dayOf, endOf, histogramOf, spanOf, startOf } from './period';

const dated = edge('a', 'b', { validFrom: '2020-01-01T10:00:00Z', validTo: '2020-01-04T00:00:00Z' });
const open = edge('a', 'c', { validFrom: '2020-01-03T23:59:00Z' });
const ended = edge('a', 'd', { validTo: '2020-01-02T00:00:00Z' });
const undated = edge('b', 'c');
const first = dayOf('2020-01-01T00:00:00Z');

describe('spanOf', () => {
  it('reaches from the first day that is named to the last, and counts what is undated', () => {
    expect(spanOf([dated, open, undated])).toEqual({ first, last: first + 3, dated: 2, undated: 1 });
  });

  it('is nothing where nothing is dated', () => {
    expect(spanOf([undated])).toBeNull();
  });
});

describe('histogramOf', () => {
  it('counts each relationship in every part of the span in which it holds; open ends reach to the rim', () => {
    expect(histogramOf([dated, open, ended, undated], { first, last: first + 3, dated: 3, undated: 1 }, 4)).toEqual([
      2, 2, 2, 2,
    ]);
  });

  it('has one part for a single day', () => {
    expect(histogramOf([open], { first: first + 2, last: first + 2, dated: 1, undated: 0 }, 1)).toEqual([1]);
  });
});

describe('days', () => {
  it('begin and end in UTC', () => {
    expect([startOf(first), endOf(first)]).toEqual(['2020-01-01T00:00:00.000Z', '2020-01-01T23:59:59.999Z']);
  });
});
