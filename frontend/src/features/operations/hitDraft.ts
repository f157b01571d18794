import type { HitCheckInput, PlannedStep, SelectorInput } from '../../api/gql/graphql';
import { valuesOf } from '../../lib/pasted';

/** The most selectors that one question takes. */
export const mostSelectors = 100;

/** What the form holds. */
export interface HitDraft {
  readonly text: string;
  /** Names and birth dates, one person a line. */
  readonly persons: string;
  readonly caseId: string | null;
  readonly purpose: string | null;
  readonly justification: string;
  /** What is to follow; null: nothing yet. */
  readonly before: PlannedStep | null;
}

/** What the form asks for, each once. */
export function selectorsOf({ text, persons }: Pick<HitDraft, 'text' | 'persons'>): SelectorInput[] {
  const lines = persons.split(/[\r\n]+/).map((line) => line.trim());
  return [
    ...valuesOf(text).map((value) => ({ value })),
    ...[...new Set(lines)].filter((line) => line !== '').map((value) => ({ type: 'person', value })),
  ];
}

/** The question as the API takes it; null while something is missing or too much. */
export function questionOf(draft: HitDraft, idempotencyKey: string): HitCheckInput | null {
  const values = selectorsOf(draft);
  const justification = draft.justification.trim();
  if (values.length === 0 || values.length > mostSelectors || justification === '') return null;
  if (draft.caseId === null || draft.purpose === null) return null;
  return {
    caseId: draft.caseId,
    purpose: draft.purpose,
    justification,
    ...(draft.before === null ? {} : { before: draft.before }),
    values,
    idempotencyKey,
  };
}
