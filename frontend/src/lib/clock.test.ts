import { describe, expect, it } from 'vitest';
import { dueWords, timeLeft } from './clock';

describe('clock', () => {
  it('names the last day of a period of days, whose midnight ends it', () => {
    expect(dueWords('2026-12-14T23:00:00Z', 'DAYS', 'Europe/Warsaw', 'en')).toBe('Mon 14 Dec 24:00 Warsaw');
  });

  it('names the time of day of a period of hours, in the zone of who must act', () => {
    expect(dueWords('2026-11-23T23:00:00Z', 'HOURS', 'Europe/Bucharest', 'en')).toBe('Tue 24 Nov 01:00 Bucharest');
  });

  it('names the last day where its midnight does not exist', () => {
    expect(dueWords('2026-03-28T22:00:00Z', 'DAYS', 'Asia/Beirut', 'en')).toBe('Sat 28 Mar 24:00 Beirut');
  });

  it('tells days, hours and minutes that are left', () => {
    const now = Date.parse('2026-12-12T18:59:30Z');
    expect(timeLeft('2026-12-14T23:00:00Z', now)).toEqual({ isOver: false, days: 2, hours: 4, minutes: 0 });
  });

  it('tells how long it has been over', () => {
    const now = Date.parse('2026-12-15T00:30:00Z');
    expect(timeLeft('2026-12-14T23:00:00Z', now)).toEqual({ isOver: true, days: 0, hours: 1, minutes: 30 });
  });
});
