import type { DraftRequestInput } from '../../api/gql/graphql';

/** What the form of a new request holds. */
export interface NewRequest {
  readonly addressee: 'UNIT' | 'PROVIDER';
  readonly caseId: string | null;
  readonly unitId: string | null;
  readonly provider: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly instrumentId: string | null;
  readonly purpose: string | null;
  readonly justification: string;
  readonly text: string;
}

export const emptyRequest: NewRequest = {
  addressee: 'UNIT',
  caseId: null,
  unitId: null,
  provider: '',
  from: null,
  to: null,
  instrumentId: null,
  purpose: null,
  justification: '',
  text: '',
};

/** The request as the API takes it; null while something is missing. */
export function draftOf(form: NewRequest, idempotencyKey: string): DraftRequestInput | null {
  const { caseId, instrumentId, purpose, from, to } = form;
  const [provider, justification, text] = [form.provider.trim(), form.justification.trim(), form.text.trim()];
  const whom = form.addressee === 'UNIT' ? { askedUnitId: form.unitId } : { provider };
  if (caseId === null || instrumentId === null || purpose === null || from === null || to === null) return null;
  if (justification === '' || text === '' || !(form.addressee === 'UNIT' ? form.unitId !== null : provider !== '')) {
    return null;
  }
  return {
    ...whom,
    caseId,
    instrumentId,
    purpose,
    fromCountry: from,
    toCountry: to,
    justification,
    text,
    idempotencyKey,
  };
}
