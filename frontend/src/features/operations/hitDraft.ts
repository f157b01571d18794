import type { HitCheckInput, PlannedStep } from '../../api/gql/graphql';
import { valuesOf } from '../../lib/pasted';

/** The most selectors that one question takes. */
export const mostSelectors = 100;

/** What the form holds. */
export interface HitDraft {
  readonly text: string;
  readonly caseId: string | null;
  readonly purpose: string | null;
  readonly justification: string;
  /** What is to follow; null: nothing yet. */
  readonly before: PlannedStep | null;
}

/** The question as the API takes it; null while something is missing or too much. */
export function questionOf(draft: HitDraft, idempotencyKey: string): HitCheckInput | null {
  const values = valuesOf(draft.text);
  const justification = draft.justification.trim();
  if (values.length === 0 || values.length > mostSelectors || justification === '') return null;
  if (draft.caseId === null || draft.purpose === null) return null;
  return {
    caseId: draft.caseId,
    purpose: draft.purpose,
    justification,
    ...(draft.before === null ? {} : { before: draft.before }),
    values: values.map((value) => ({ value })),
    idempotencyKey,
  };
}
