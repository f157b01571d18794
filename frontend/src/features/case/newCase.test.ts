import { describe, expect, it } from 'vitest';
import { emptyCase, faultsOf, inputOf, type NewCase } from './newCase';

const answers = { reference: 'PL-CYB/2026/014', title: 'Servers encrypted', jurisdiction: 'PL', offence: 'ransomware' };
const form: NewCase = { ...answers, audience: { type: 'usual' } };

describe('newCase', () => {
  it('names every missing field at once', () => {
    expect(faultsOf(emptyCase)).toEqual({
      reference: 'required',
      title: 'required',
      jurisdiction: 'required',
      offence: 'required',
    });
  });

  it('takes a complete form', () => {
    expect(faultsOf(form)).toEqual({});
  });

  it.each(['/x', 'a;b', '<b>', 'x'.repeat(101)])('refuses the reference %s', (reference) => {
    expect(faultsOf({ ...form, reference })).toEqual({ reference: 'badReference' });
  });

  it('sends trimmed texts under the key', () => {
    expect(inputOf({ ...form, title: '  Servers encrypted ' }, 'k1')).toEqual({ ...answers, idempotencyKey: 'k1' });
  });

  it('asks for a country where the case is to be seen in some, and sends the label', () => {
    const shared: NewCase = { ...form, audience: { type: 'countries', countries: ['RO'], codes: [] } };
    expect(faultsOf({ ...form, audience: { type: 'countries', countries: [], codes: [] } })).toEqual({
      audience: 'required',
    });
    expect(inputOf(shared, 'k1')).toEqual({
      ...answers,
      handling: { tlp: 'AMBER', releaseTo: ['country:RO'] },
      idempotencyKey: 'k1',
    });
  });
});
