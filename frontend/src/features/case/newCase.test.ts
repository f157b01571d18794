import { describe, expect, it } from 'vitest';
import { emptyCase, faultsOf, inputOf } from './newCase';

const form = { reference: 'PL-CYB/2026/014', title: 'Servers encrypted', jurisdiction: 'PL', offence: 'ransomware' };

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
    expect(inputOf({ ...form, title: '  Servers encrypted ' }, 'k1')).toEqual({ ...form, idempotencyKey: 'k1' });
  });
});
