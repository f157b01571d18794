import { describe, expect, it } from 'vitest';
import { type PlanDraft, planOf } from './planDraft';

const draft: PlanDraft = {
  caseId: 'case:1',
  type: 'SEARCH',
  from: '2030-05-07T04:00',
  to: '2030-05-07T08:00',
  country: 'RO',
  locality: ' Cluj ',
  policy: 'NOTIFY',
  reason: ' The servers are there ',
};

describe('planOf', () => {
  it('reads the times as UTC and trims the texts', () => {
    expect(planOf(draft, 'k')).toEqual({
      ...draft,
      from: '2030-05-07T04:00:00.000Z',
      to: '2030-05-07T08:00:00.000Z',
      locality: 'Cluj',
      reason: 'The servers are there',
      idempotencyKey: 'k',
    });
  });

  it('leaves out a town that is not known', () => {
    expect(planOf({ ...draft, locality: ' ' }, 'k')).not.toHaveProperty('locality');
  });

  it.each([{ caseId: null }, { country: null }, { from: '' }, { to: 'soon' }, { to: draft.from }, { reason: ' ' }])(
    'is nothing yet with %j',
    (missing) => {
      expect(planOf({ ...draft, ...missing }, 'k')).toBeNull();
    },
  );
});
