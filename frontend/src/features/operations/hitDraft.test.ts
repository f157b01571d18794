import { describe, expect, it } from 'vitest';
import { type HitDraft, mostSelectors, questionOf } from './hitDraft';

const draft: HitDraft = {
  text: '+40 700 000 001\nwallet-1, wallet-1',
  persons: '',
  caseId: 'case:1',
  purpose: 'national-investigation',
  justification: ' Ransom was paid to it ',
  before: null,
};
const many = (count: number) => Array.from({ length: count }, (_, index) => `+4070000${index}`).join('\n');

describe('questionOf', () => {
  it('asks each selector once', () =>
    expect(questionOf(draft, 'key')).toEqual({
      caseId: 'case:1',
      purpose: 'national-investigation',
      justification: 'Ransom was paid to it',
      values: [{ value: '+40 700 000 001' }, { value: 'wallet-1' }],
      idempotencyKey: 'key',
    }));

  it.each([{ text: ' , \n' }, { caseId: null }, { purpose: null }, { justification: '  ' }])(
    'asks nothing with %j',
    (missing) => expect(questionOf({ ...draft, ...missing }, 'key')).toBeNull(),
  );

  it('asks each person of a line by name and birth date', () =>
    expect(
      questionOf({ ...draft, text: '', persons: 'Popescu, Ion, 1984-03\n\n Popescu, Ion, 1984-03 ' }, 'key')?.values,
    ).toEqual([{ type: 'person', value: 'Popescu, Ion, 1984-03' }]));

  it('says what is to follow', () =>
    expect(questionOf({ ...draft, before: 'TAKEDOWN' }, 'key')?.before).toBe('TAKEDOWN'));

  it('asks no more than the server takes', () =>
    expect([
      questionOf({ ...draft, text: many(mostSelectors) }, 'key')?.values.length,
      questionOf({ ...draft, text: many(mostSelectors + 1) }, 'key'),
    ]).toEqual([mostSelectors, null]));
});
