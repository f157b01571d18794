import { describe, expect, it } from 'vitest';
import { directionOf, shortened } from './text';

const measure = (text: string) => [...text].length * 10;

describe('directionOf', () => {
  it.each([
    ['Cobalt Ledger', 'ltr'],
    ['مجموعة الصقر', 'rtl'],
    ['123 قضية', 'rtl'],
    ['(Группа) قضية', 'ltr'],
    ['203.0.113.7', 'ltr'],
  ])('reads %s as %s', (text, direction) => expect(directionOf(text)).toBe(direction));
});

describe('shortened', () => {
  it('leaves what fits', () => expect(shortened('abcde', 50, measure)).toBe('abcde'));

  it('cuts as little as possible', () => expect(shortened('abcdefgh', 50, measure)).toBe('abcd…'));

  it('never cuts a character in two', () => expect(shortened('👤👤👤👤👤👤', 30, measure)).toBe('👤👤…'));

  it('leaves no space before the ellipsis', () => expect(shortened('ab cdef', 40, measure)).toBe('ab…'));
});
