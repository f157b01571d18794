import { expect, it } from 'vitest';
import { type TargetDraft, targetOf } from './targetDraft';

const draft: TargetDraft = {
  caseId: 'case:1',
  value: ' wallet-1 ',
  isPerson: false,
  policy: 'NOTIFY',
  doNotTouch: true,
  reason: ' Ransom was paid to it ',
};

it('declares the value of a case with its policy', () =>
  expect(targetOf(draft, 'key')).toEqual({
    caseId: 'case:1',
    selector: { value: 'wallet-1' },
    policy: 'NOTIFY',
    doNotTouch: true,
    reason: 'Ransom was paid to it',
    idempotencyKey: 'key',
  }));

it('declares a person as one', () =>
  expect(targetOf({ ...draft, isPerson: true, value: 'Ion Popescu, 1984' }, 'key')?.selector).toEqual({
    type: 'person',
    value: 'Ion Popescu, 1984',
  }));

it('warns nobody where nobody learns of it', () =>
  expect(targetOf({ ...draft, policy: 'SILENT' }, 'key')?.doNotTouch).toBe(false));

it.each([{ caseId: null }, { value: ' ' }, { reason: '' }])('is nothing with %j', (missing) =>
  expect(targetOf({ ...draft, ...missing }, 'key')).toBeNull(),
);
