import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment, formatSecond, utcInstant } from './dates';

describe('dates', () => {
  it('shows the day in UTC, whatever the zone of the reader', () => {
    expect(formatDay('2019-11-04T23:59:59Z', 'en')).toBe('4 Nov 2019');
  });

  it('shows the time of day where it matters', () => {
    expect(formatMoment('2019-11-04T09:05:00Z', 'en')).toBe('4 Nov 2019, 09:05');
  });

  it('shows the second where it is on record', () => {
    expect(formatSecond('2019-11-04T09:05:07Z', 'en')).toBe('4 Nov 2019, 09:05:07');
  });

  it('reads typed moments as UTC, and nothing out of none', () => {
    expect(['2024-05-01T10:20', '2024-05-01T10:20:30', ''].map(utcInstant)).toEqual([
      '2024-05-01T10:20:00.000Z',
      '2024-05-01T10:20:30.000Z',
      null,
    ]);
  });

  it('shows what is no date as it is written', () => {
    expect(formatDay('last spring', 'en')).toBe('last spring');
  });
});
