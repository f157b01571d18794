import type { PlanActionInput, PlannedActionType, TargetPolicy } from '../../api/gql/graphql';

/** What the form holds; times are UTC as a date-and-time field gives them, such as `2030-05-07T04:00`. */
export interface PlanDraft {
  readonly caseId: string | null;
  readonly type: PlannedActionType;
  readonly from: string;
  readonly to: string;
  readonly country: string | null;
  readonly locality: string;
  readonly policy: TargetPolicy;
  readonly reason: string;
}

/** The plan as the API takes it; null while something is missing or it ends before it begins. */
export function planOf(draft: PlanDraft, idempotencyKey: string): PlanActionInput | null {
  const { caseId, country, type, policy } = draft;
  const [from, to, reason, locality] = [
    instant(draft.from),
    instant(draft.to),
    draft.reason.trim(),
    draft.locality.trim(),
  ];
  if (caseId === null || country === null || from === null || to === null || to <= from || reason === '') return null;
  return { caseId, type, from, to, country, ...(locality === '' ? {} : { locality }), policy, reason, idempotencyKey };
}

function instant(field: string): string | null {
  const time = Date.parse(`${field}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
