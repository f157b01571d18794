import type { OpenOperationInput } from '../../api/gql/graphql';

/** The form of a new operation, as typed. Days as the browser's date fields give them. */
export interface NewOperation {
  readonly codeName: string;
  readonly aim: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly phases: string;
  readonly units: readonly string[];
}

export const emptyOperation: NewOperation = { codeName: '', aim: '', startsOn: '', endsOn: '', phases: '', units: [] };

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** The first instant of a day, as the API takes it; null where no day is given. */
export function instantOf(day: string): string | null {
  return dayForm.test(day) ? `${day}T00:00:00Z` : null;
}

/** What to send; null where something that is needed is missing, or it ends before it begins. */
export function inputOf(form: NewOperation, idempotencyKey: string): OpenOperationInput | null {
  const [startsOn, endsOn] = [instantOf(form.startsOn), instantOf(form.endsOn)];
  if (form.codeName.trim() === '' || form.aim.trim() === '' || startsOn === null) return null;
  if (endsOn !== null && endsOn < startsOn) return null;
  const phases = form.phases.split('\n').map((line) => line.trim());
  return {
    codeName: form.codeName.trim(),
    aim: form.aim.trim(),
    startsOn,
    endsOn,
    phases: phases.filter((name) => name !== '').map((name) => ({ name })),
    units: [...form.units],
    idempotencyKey,
  };
}
