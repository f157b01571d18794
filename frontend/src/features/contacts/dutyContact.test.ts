import { expect, it } from 'vitest';
import type { DutyContactFieldsFragment } from '../../api/gql/graphql';
import { contactOf, draftOf } from './dutyContact';

const kept = {
  id: 'duty-contact:1',
  unitId: 'PL-CYB',
  name: 'Duty desk',
  phone: '+48225550100',
  email: null,
  hours: 'Around the clock',
  timeZone: 'Europe/Warsaw',
  languages: ['pl', 'en'],
  version: 3,
  handling: {
    tlp: 'CLEAR',
    pap: 'CLEAR',
    classification: 'NONE',
    handlingCodes: [],
    owners: ['PL-CYB'],
    releaseTo: ['everyone'],
    expiresAt: null,
    text: 'TLP:CLEAR',
  },
} satisfies DutyContactFieldsFragment;

it('gives back what is kept', () => {
  expect(contactOf(draftOf(kept, 'Europe/Paris'), 3, 'k')).toEqual({
    name: 'Duty desk',
    phone: '+48225550100',
    hours: 'Around the clock',
    timeZone: 'Europe/Warsaw',
    languages: ['pl', 'en'],
    expectedVersion: 3,
    idempotencyKey: 'k',
  });
});

it('starts empty in the zone of the browser', () => {
  expect(draftOf(null, 'Europe/Paris')).toEqual({
    name: '',
    phone: '',
    email: '',
    hours: '',
    timeZone: 'Europe/Paris',
    languages: '',
  });
});

it('reads languages with commas and capitals', () => {
  expect(contactOf({ ...draftOf(kept, ''), languages: 'PL, en;ro' }, 0, 'k')?.languages).toEqual(['pl', 'en', 'ro']);
});

it('is nothing while a part is missing', () => {
  for (const field of ['name', 'phone', 'hours', 'timeZone', 'languages'] as const)
    expect(contactOf({ ...draftOf(kept, ''), [field]: field === 'timeZone' ? '' : ' ' }, 0, 'k')).toBeNull();
});
