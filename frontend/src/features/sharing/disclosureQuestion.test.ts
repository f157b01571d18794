import { expect, it } from 'vitest';
import { variablesOf } from './disclosureQuestion';

const now = Date.parse('2026-11-23T10:00:00Z');

it('ends an open period when it is asked', () => {
  expect(variablesOf({ unit: 'RO-CYB' }, now)).toEqual({
    unitId: 'RO-CYB',
    itemId: null,
    from: null,
    to: '2026-11-23T10:00:00.000Z',
  });
});

it('takes the last day whole', () => {
  expect(variablesOf({ item: 'record:1', from: '2026-11-01', to: '2026-11-02' }, now)).toEqual({
    unitId: null,
    itemId: 'record:1',
    from: '2026-11-01T00:00:00.000Z',
    to: '2026-11-03T00:00:00.000Z',
  });
});
