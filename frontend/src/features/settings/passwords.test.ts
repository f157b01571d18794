import { describe, expect, it } from 'vitest';
import { emptyPasswords, faultOfPasswords } from './passwords';

describe('faultOfPasswords', () => {
  const form = { current: 'the old one', next: 'correct horse battery', again: 'correct horse battery' };

  it('lets a whole form pass', () => expect(faultOfPasswords(form)).toBeNull());

  it.each([emptyPasswords, { ...form, current: '' }, { ...form, next: '' }, { ...form, again: '' }])(
    'asks for what is missing in %j',
    (incomplete) => expect(faultOfPasswords(incomplete)).toBe('missing'),
  );

  it('compares the new one with its repetition', () =>
    expect(faultOfPasswords({ ...form, again: 'correct horse batteri' })).toBe('different'));

  it('refuses the old one as the new one', () =>
    expect(faultOfPasswords({ current: 'x', next: 'x', again: 'x' })).toBe('same'));
});
