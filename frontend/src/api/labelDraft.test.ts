import { describe, expect, it } from 'vitest';
import type { HandlingFieldsFragment } from './gql/graphql';
import { admittedBy, draftOf, inputOf, isSameLabel } from './labelDraft';

const directory = [
  { id: 'PL-CYB', kind: 'national', countries: ['PL'] },
  { id: 'RO-CYB', kind: 'national', countries: ['RO'] },
  { id: 'DE-CYB', kind: 'desk', countries: ['DE'] },
  { id: 'REG-CE', kind: 'regional', countries: ['PL', 'RO'] },
  { id: 'UNI-X', kind: 'partner', countries: ['RO'] },
];

const label: HandlingFieldsFragment = {
  tlp: 'AMBER',
  pap: 'GREEN',
  classification: 'RESTRICTED',
  handlingCodes: ['H1', 'H2'],
  owners: ['PL-CYB'],
  releaseTo: ['country:RO', 'unit:DE-CYB'],
  expiresAt: '2027-01-01T00:00:00Z',
  text: '',
};

describe('admittedBy', () => {
  it.each<[string[], string[]]>([
    [[], ['PL-CYB']],
    [['unit:REG-CE'], ['PL-CYB', 'REG-CE']],
    [['country:RO'], ['PL-CYB', 'RO-CYB']],
    [['region:REG-CE'], ['PL-CYB', 'RO-CYB']],
    [['region:DE-CYB'], ['PL-CYB']],
    [['everyone'], directory.map(({ id }) => id)],
    [['country:XX', 'unit:NOBODY', 'nonsense'], ['PL-CYB']],
  ])('with %j holds %j', (releaseTo, desks) =>
    expect(admittedBy(['PL-CYB'], releaseTo, directory)).toEqual({ desks, others: [] }),
  );

  it('names people and groups, which no directory of desks resolves', () =>
    expect(admittedBy([], ['account:de.analyst1', 'group:ransomware', 'country:DE'], directory)).toEqual({
      desks: ['DE-CYB'],
      others: ['account:de.analyst1', 'group:ransomware'],
    }));
});

describe('inputOf', () => {
  it('keeps what the form does not hold', () =>
    expect(inputOf({ ...draftOf(label), releaseTo: [] }, label)).toEqual({
      tlp: 'AMBER',
      pap: 'GREEN',
      classification: 'RESTRICTED',
      handlingCodes: ['H1', 'H2'],
      releaseTo: [],
      expiresAt: '2027-01-01T00:00:00Z',
    }));
});

describe('isSameLabel', () => {
  it('does not mind the order, and nothing but the order', () => {
    const draft = draftOf(label);
    expect([
      isSameLabel({ ...draft, releaseTo: draft.releaseTo.toReversed(), codes: ['H2', 'H1'] }, label),
      isSameLabel({ ...draft, tlp: 'RED' }, label),
      isSameLabel({ ...draft, codes: ['H1'] }, label),
    ]).toEqual([true, false, false]);
  });
});
