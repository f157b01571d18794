import { describe, expect, it } from 'vitest';
import { nextSteps } from './nextSteps';

const sent = {
  state: 'SENT',
  extensionsLeft: 0,
  askingUnit: { id: 'PL' },
  askedUnit: { id: 'RO' },
  answer: null,
  periods: [{ isRunning: true }],
} as const;

describe('next steps', () => {
  it('of a draft are its desk’s', () => {
    expect([nextSteps({ ...sent, state: 'DRAFT' }, 'PL'), nextSteps({ ...sent, state: 'DRAFT' }, 'RO')]).toEqual([
      ['send', 'change', 'discard'],
      [],
    ]);
  });

  it('of a draft that was given up are none', () => {
    const given = { ...sent, state: 'DISCARDED', periods: [] } as const;
    expect([nextSteps(given, 'PL'), nextSteps(given, 'RO')]).toEqual([[], []]);
  });

  it('of a sent request are the asked desk’s', () => {
    expect([nextSteps(sent, 'PL'), nextSteps(sent, 'RO')]).toEqual([[], ['acknowledge', 'answer', 'refuse']]);
  });

  it('of an order to a provider are the asking desk’s, with its renewal', () => {
    const order = { ...sent, askedUnit: null, extensionsLeft: 1 };
    expect(nextSteps(order, 'PL')).toEqual(['acknowledge', 'answer', 'refuse', 'renew']);
  });

  it('of an expired request are a late answer', () => {
    const expired = { ...sent, state: 'EXPIRED', extensionsLeft: null, periods: [{ isRunning: false }] } as const;
    expect([nextSteps(expired, 'RO'), nextSteps(expired, 'PL')]).toEqual([['answer', 'refuse'], []]);
  });

  it('of an answered preservation are renewals alone', () => {
    const answered = { ...sent, state: 'ANSWERED', answer: {}, extensionsLeft: null } as const;
    expect([nextSteps(answered, 'RO'), nextSteps(answered, 'PL')]).toEqual([[], ['renew']]);
  });
});
