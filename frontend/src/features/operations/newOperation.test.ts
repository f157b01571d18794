import { describe, expect, it } from 'vitest';
import { emptyOperation, inputOf, instantOf } from './newOperation';

const filled = { ...emptyOperation, codeName: ' NIGHT HERON ', aim: 'Take it down', startsOn: '2026-01-01' };

describe('inputOf', () => {
  it('sends trimmed texts, days as instants and each line as a phase', () => {
    const input = inputOf({ ...filled, endsOn: '2026-02-01', phases: 'Collect\n\n Act ', units: ['RO-CYB'] }, 'k');
    expect(input).toEqual({
      codeName: 'NIGHT HERON',
      aim: 'Take it down',
      startsOn: '2026-01-01T00:00:00Z',
      endsOn: '2026-02-01T00:00:00Z',
      phases: [{ name: 'Collect' }, { name: 'Act' }],
      units: ['RO-CYB'],
      idempotencyKey: 'k',
    });
  });

  it.each([
    { ...filled, codeName: ' ' },
    { ...filled, aim: '' },
    { ...filled, startsOn: '' },
    { ...filled, endsOn: '2025-12-31' },
  ])('sends nothing while something is missing or out of order', (form) => {
    expect(inputOf(form, 'k')).toBeNull();
  });
});

describe('instantOf', () => {
  it('takes whole days alone', () => {
    expect([instantOf('2026-01-01'), instantOf('2026-1-1'), instantOf('')]).toEqual([
      '2026-01-01T00:00:00Z',
      null,
      null,
    ]);
  });
});
