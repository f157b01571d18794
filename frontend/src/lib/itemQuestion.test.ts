import { describe, expect, it } from 'vitest';
import { isBackwards, periodOf, questionOf, typedOf } from './itemQuestion';

describe('periodOf', () => {
  const now = Date.parse('2026-11-23T11:30:00Z');

  it('ends when it is asked, where no end is named or it is still to come', () => {
    const end = { from: null, to: '2026-11-23T11:30:00.000Z' };
    expect([periodOf({}, now), periodOf({ to: '2026-11-23' }, now), periodOf({ to: '2027-01-01' }, now)]).toEqual([
      end,
      end,
      end,
    ]);
  });

  it('holds both its days', () =>
    expect(periodOf({ from: '2026-11-01', to: '2026-11-02' }, now)).toEqual({
      from: '2026-11-01T00:00:00.000Z',
      to: '2026-11-03T00:00:00.000Z',
    }));
});

describe('isBackwards', () => {
  it('compares the days', () => {
    expect([
      isBackwards({ from: '2026-11-02', to: '2026-11-01' }),
      isBackwards({ from: '2026-11-01', to: '2026-11-01' }),
      isBackwards({ from: '2026-11-01' }),
    ]).toEqual([true, false, false]);
  });
});

it('asks for the id of what was pasted, and for nothing that was not given', () => {
  const typed = { ...typedOf({ from: '2026-11-01' }), item: ' https://desk.example/cases/record%3A1 ' };
  expect(questionOf(typed)).toEqual({ item: 'record:1', from: '2026-11-01' });
  expect(questionOf(typedOf({}))).toEqual({});
});
