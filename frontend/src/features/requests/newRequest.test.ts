import { describe, expect, it } from 'vitest';
import { draftOf, emptyRequest, type NewRequest } from './newRequest';

const sound: NewRequest = {
  ...emptyRequest,
  caseId: 'case:1',
  unitId: 'RO-CYB',
  from: 'PL',
  to: 'RO',
  instrumentId: 'eu-2023-977',
  purpose: 'national-investigation',
  justification: ' paid there ',
  text: ' Who holds it? ',
};

describe('a new request', () => {
  it('names the unit that is asked, with trimmed texts', () => {
    expect(draftOf(sound, 'k')).toEqual({
      askedUnitId: 'RO-CYB',
      caseId: 'case:1',
      instrumentId: 'eu-2023-977',
      purpose: 'national-investigation',
      fromCountry: 'PL',
      toCountry: 'RO',
      justification: 'paid there',
      text: 'Who holds it?',
      idempotencyKey: 'k',
    });
  });

  it('names the provider instead where one is asked', () => {
    const draft = draftOf({ ...sound, addressee: 'PROVIDER', provider: 'Hosting SRL' }, 'k');
    expect([draft?.provider, draft?.askedUnitId]).toEqual(['Hosting SRL', undefined]);
  });

  it('is none while something is missing', () => {
    const missing: Partial<NewRequest>[] = [
      { caseId: null },
      { unitId: null },
      { to: null },
      { instrumentId: null },
      { purpose: null },
      { justification: ' ' },
      { text: '' },
      { addressee: 'PROVIDER' },
    ];
    expect(missing.map((part) => draftOf({ ...sound, ...part }, 'k'))).toEqual(missing.map(() => null));
  });
});
