import type { AnswerRequestInput, UsePermission } from '../../api/gql/graphql';
import { utcInstant } from '../../lib/dates';

/** What the form of an answer holds. */
export interface AnswerDraft {
  readonly text: string;
  readonly records: readonly { readonly id: string; readonly name: string }[];
  readonly purpose: string | null;
  readonly court: UsePermission;
  readonly onwardSharing: UsePermission;
  /** A day, as YYYY-MM-DD. */
  readonly retainUntil: string;
  readonly conditions: string;
  /** A moment in UTC; empty where no preservation was asked for. */
  readonly preservedAt: string;
}

/** The strictest answer: no use in court and no passing on, unless the desk says so. */
export const emptyAnswer: AnswerDraft = {
  text: '',
  records: [],
  purpose: null,
  court: 'NO',
  onwardSharing: 'NO',
  retainUntil: '',
  conditions: '',
  preservedAt: '',
};

type Answer = Omit<AnswerRequestInput, 'requestId' | 'expectedVersion' | 'idempotencyKey'>;

/** The answer as the API takes it; null while something is missing. */
export function answerOf(draft: AnswerDraft, purpose: string, isPreservation: boolean): Answer | null {
  const [text, conditions] = [draft.text.trim(), draft.conditions.trim()];
  const preservedAt = utcInstant(draft.preservedAt);
  if (text === '' || draft.retainUntil === '' || (isPreservation && preservedAt === null)) return null;
  return {
    text,
    recordIds: draft.records.map(({ id }) => id),
    ...(isPreservation ? { preservedAt } : {}),
    permittedUse: {
      purposes: [draft.purpose ?? purpose],
      court: draft.court,
      onwardSharing: draft.onwardSharing,
      retainUntil: `${draft.retainUntil}T23:59:59Z`,
      ...(conditions === '' ? {} : { conditions }),
    },
  };
}
