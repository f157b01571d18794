import { describe, expect, it } from 'vitest';
import type { HandlingFieldsFragment } from './gql/graphql';
import { draftOf, inputOf, isSameLabel } from './labelDraft';

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
