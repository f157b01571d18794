import { describe, expect, it } from 'vitest';
import { messageOf, refusalOf } from './refusals';

describe('refusalOf', () => {
  it('is nothing where the write happened', () => {
    expect(refusalOf({ errors: [] }, undefined)).toBeNull();
  });

  it('names the first refusal with its code', () => {
    expect(refusalOf({ errors: [{ code: 'TAKEN', message: 'The reference is taken.' }] }, undefined)).toBe(
      'The reference is taken. (TAKEN)',
    );
  });

  it('tells a failure of the request before any refusal', () => {
    expect(refusalOf(undefined, { message: 'no answer' })).toBe('no answer');
  });
});

describe('messageOf', () => {
  it('leaves the prefix of the client out, and says what is thrown', () => {
    expect([messageOf(new Error('[GraphQL] no answer')), messageOf('broken')]).toEqual(['no answer', 'broken']);
  });
});
