import { type AudienceChoice, handlingOf, isIncomplete, usualAudience } from '../../api/audience';
import type { OpenCaseInput } from '../../api/gql/graphql';

/** The form of a new case, as typed. */
export interface NewCase {
  readonly reference: string;
  readonly title: string;
  readonly jurisdiction: string;
  readonly offence: string;
  readonly audience: AudienceChoice;
}

export type NewCaseFault = 'required' | 'badReference';

export const emptyCase: NewCase = { reference: '', title: '', jurisdiction: '', offence: '', audience: usualAudience };

const reference = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./_-]{0,98}[\p{L}\p{N}])?$/u;

/** Every fault by field; none means that it may be sent. */
export function faultsOf(form: NewCase): Partial<Record<keyof NewCase, NewCaseFault>> {
  const faults: Partial<Record<keyof NewCase, NewCaseFault>> = {};
  for (const field of ['reference', 'title', 'jurisdiction', 'offence'] as const) {
    if (form[field].trim() === '') faults[field] = 'required';
  }
  if (isIncomplete(form.audience)) faults.audience = 'required';
  if (faults.reference === undefined && !reference.test(form.reference.trim())) faults.reference = 'badReference';
  return faults;
}

export function inputOf(form: NewCase, idempotencyKey: string): OpenCaseInput {
  const handling = handlingOf(form.audience);
  return {
    reference: form.reference.trim(),
    title: form.title.trim(),
    jurisdiction: form.jurisdiction,
    offence: form.offence,
    ...(handling === null ? {} : { handling }),
    idempotencyKey,
  };
}
