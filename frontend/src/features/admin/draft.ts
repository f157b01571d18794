import type { AccountChange, DeskAccount, NewAccount } from '../../api/admin';

/** What the form for a new account holds. */
export interface AccountDraft extends Omit<NewAccount, 'clearance'> {
  /** Null: as the roles bring it. */
  readonly clearance: string | null;
}

/** What the form for an account holds. */
export type AccountForm = Pick<DeskAccount, 'roles' | 'clearance' | 'compartments'>;

export const emptyDraft: AccountDraft = {
  name: '',
  roles: ['analyst'],
  clearance: null,
  compartments: [],
  service: false,
};

export type DraftFault = 'badName' | 'noRole';

/** Why the draft is not sent; null where it is. */
export function faultOfDraft({ name, roles }: Pick<AccountDraft, 'name' | 'roles'>): DraftFault | null {
  if (!/^[a-z0-9._-]{2,64}$/.test(name.trim())) return 'badName';
  return roles.length === 0 ? 'noRole' : null;
}

/** The draft of a person's account as one of a tool's, or the other way round: each begins with the role it usually has. */
export function asService(draft: AccountDraft, service: boolean): AccountDraft {
  return draft.service === service ? draft : { ...draft, service, roles: [service ? 'tool' : 'analyst'] };
}

/** What is to be sent: only what differs; null where nothing does. */
export function changeOf(account: DeskAccount, form: AccountForm): AccountChange | null {
  const change: AccountChange = {
    ...(isSameSet(account.roles, form.roles) ? {} : { roles: form.roles }),
    ...(account.clearance === form.clearance ? {} : { clearance: form.clearance }),
    ...(isSameSet(account.compartments, form.compartments) ? {} : { compartments: form.compartments }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
