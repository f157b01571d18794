import { describe, expect, it } from 'vitest';
import { type BreakGlass, clockText, mayAgree, mayEnd, millisecondsLeft, openTo } from './standing';

const waiting: BreakGlass = {
  id: '1',
  state: 'REQUESTED',
  itemId: 'G0007',
  reason: 'a life is at risk',
  requester: 'pl.analyst1',
  unitId: 'PL-CYB',
  approver: null,
  requestedAt: '2026-11-23T11:00:00Z',
  startsAt: null,
  endsAt: null,
  ownerUnitIds: [],
};
const open: BreakGlass = { ...waiting, state: 'ACTIVE', endsAt: '2026-11-23T12:00:00Z', ownerUnitIds: ['RO-CYB'] };
const analyst = { account: 'pl.analyst1', unitId: 'PL-CYB', approves: false };
const chief = { account: 'pl.chief1', unitId: 'PL-CYB', approves: true };
const owner = { account: 'ro.chief1', unitId: 'RO-CYB', approves: true };
const now = Date.parse('2026-11-23T11:59:58.500Z');

describe('mayAgree', () => {
  it('takes a second person of the same desk', () =>
    expect([analyst, chief, owner, { ...analyst, approves: true }].map((person) => mayAgree(waiting, person))).toEqual([
      false,
      true,
      false,
      false,
    ]));

  it('is over once somebody agreed', () => expect(mayAgree(open, chief)).toBe(false));
});

describe('mayEnd', () => {
  it('is for who asked, and for those who approve on either side', () =>
    expect([analyst, chief, owner, { ...owner, approves: false }].map((person) => mayEnd(open, person))).toEqual([
      true,
      true,
      true,
      false,
    ]));

  it('leaves what is over alone', () => expect(mayEnd({ ...open, state: 'ENDED' }, analyst)).toBe(false));
});

describe('openTo', () => {
  it('holds what is in force for the account, until its end', () => {
    const all = [waiting, open, { ...open, requester: 'pl.analyst2' }];
    expect([openTo(all, 'pl.analyst1', now), openTo(all, 'pl.analyst1', now + 2_000)]).toEqual([[open], []]);
  });
});

describe('clockText', () => {
  it.each([
    [3_600_000, '60:00'],
    [1_500, '0:02'],
    [1, '0:01'],
    [0, '0:00'],
  ])('reads %d ms as %s', (milliseconds, text) => expect(clockText(milliseconds)).toBe(text));

  it('counts from the end, never below nothing', () =>
    expect([
      millisecondsLeft(open.endsAt, now),
      millisecondsLeft(open.endsAt, now + 9_000),
      millisecondsLeft(null, now),
    ]).toEqual([1_500, 0, 0]));
});
