import type { DutyContactFieldsFragment, KeepDutyContactInput } from '../../api/gql/graphql';

/** What the form of a contact holds; languages are codes with blanks or commas between. */
export interface ContactDraft {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly hours: string;
  readonly timeZone: string;
  readonly languages: string;
}

/** The form filled with what is kept. */
export const draftOf = (contact: DutyContactFieldsFragment | null, timeZone: string): ContactDraft => ({
  name: contact?.name ?? '',
  phone: contact?.phone ?? '',
  email: contact?.email ?? '',
  hours: contact?.hours ?? '',
  timeZone: contact?.timeZone ?? timeZone,
  languages: contact?.languages.join(' ') ?? '',
});

/** The contact as the API takes it; null while something is missing. */
export function contactOf(
  draft: ContactDraft,
  expectedVersion: number,
  idempotencyKey: string,
): KeepDutyContactInput | null {
  const [name, phone, email, hours] = [draft.name.trim(), draft.phone.trim(), draft.email.trim(), draft.hours.trim()];
  const languages = draft.languages
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
  if (name === '' || phone === '' || hours === '' || draft.timeZone === '' || languages.length === 0) return null;
  const { timeZone } = draft;
  return {
    name,
    phone,
    ...(email === '' ? {} : { email }),
    hours,
    timeZone,
    languages,
    expectedVersion,
    idempotencyKey,
  };
}
