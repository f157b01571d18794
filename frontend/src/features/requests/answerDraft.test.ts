import { describe, expect, it } from 'vitest';
import { type AnswerDraft, answerOf, emptyAnswer } from './answerDraft';

const sound: AnswerDraft = {
  ...emptyAnswer,
  text: ' It is of Ion P. ',
  records: [{ id: 'entity:1', name: 'Ion P' }],
  retainUntil: '2027-11-23',
};

describe('an answer', () => {
  it('permits no use in court and no passing on unless the desk says so', () => {
    expect(answerOf(sound, 'national-investigation', false)).toEqual({
      text: 'It is of Ion P.',
      recordIds: ['entity:1'],
      permittedUse: {
        purposes: ['national-investigation'],
        court: 'NO',
        onwardSharing: 'NO',
        retainUntil: '2027-11-23T23:59:59Z',
      },
    });
  });

  it('takes the purpose that was chosen, and conditions', () => {
    const answer = answerOf({ ...sound, purpose: 'rpd-warning', conditions: ' Tell us ' }, 'rpd-locate', false);
    expect([answer?.permittedUse.purposes, answer?.permittedUse.conditions]).toEqual([['rpd-warning'], 'Tell us']);
  });

  it('says since when data are preserved where that was asked for', () => {
    const answer = answerOf({ ...sound, preservedAt: '2026-11-23T10:00' }, 'rpd-locate', true);
    expect(answer?.preservedAt).toBe('2026-11-23T10:00:00.000Z');
  });

  it('is none while something is missing', () => {
    expect([
      answerOf({ ...sound, text: ' ' }, 'p', false),
      answerOf({ ...sound, retainUntil: '' }, 'p', false),
      answerOf(sound, 'p', true),
    ]).toEqual([null, null, null]);
  });
});
