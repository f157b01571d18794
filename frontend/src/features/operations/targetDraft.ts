import type { DeclareTargetInput, TargetPolicy } from '../../api/gql/graphql';

/** What the form holds. */
export interface TargetDraft {
  readonly caseId: string | null;
  readonly value: string;
  /** Whether the value is a person's name and birth date. */
  readonly isPerson: boolean;
  readonly policy: TargetPolicy;
  readonly doNotTouch: boolean;
  readonly reason: string;
}

/** Whether others can be warned of a target: they must learn of it. */
export const canWarn = (policy: TargetPolicy) => policy === 'NOTIFY' || policy === 'COORDINATOR';

/** The target as the API takes it; null while something is missing. */
export function targetOf(draft: TargetDraft, idempotencyKey: string): DeclareTargetInput | null {
  const { caseId, policy } = draft;
  const [value, reason] = [draft.value.trim(), draft.reason.trim()];
  if (caseId === null || value === '' || reason === '') return null;
  return {
    caseId,
    selector: draft.isPerson ? { type: 'person', value } : { value },
    policy,
    doNotTouch: draft.doNotTouch && canWarn(policy),
    reason,
    idempotencyKey,
  };
}
