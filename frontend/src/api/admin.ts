import { ask } from './http';
import { flagOf, rowsOf, textOf, textsOf } from './json';

/** An account of the administrator's own desk. */
export interface DeskAccount {
  readonly name: string;
  readonly unitId: string;
  readonly roles: readonly string[];
  readonly clearance: string;
  readonly compartments: readonly string[];
  /** A tool's: it has tokens and no password. */
  readonly service: boolean;
  readonly disabled: boolean;
  readonly lockedUntil: string | null;
  readonly createdAt: string | null;
  readonly lastSignInAt: string | null;
}

export interface NewAccount {
  readonly name: string;
  readonly roles: readonly string[];
  /** Without one it is what the roles bring. */
  readonly clearance?: string;
  readonly compartments: readonly string[];
  readonly service: boolean;
}

export type AccountChange = Partial<Pick<DeskAccount, 'roles' | 'clearance' | 'compartments' | 'disabled'>>;

/** A bundle of rights. */
export interface Role {
  readonly name: string;
  readonly rights: readonly string[];
}

/** A desk or partner in the directory. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly countries: readonly string[];
  readonly parentId: string | null;
  readonly actingFor: readonly string[];
}

const accounts = '/admin/accounts';
const pathOf = (name: string) => `${accounts}/${encodeURIComponent(name)}`;

export async function listAccounts(): Promise<readonly DeskAccount[]> {
  return rowsOf(await ask(accounts), accountOf);
}

/** Gives the first password; null for service accounts. */
export async function createAccount(account: NewAccount): Promise<string | null> {
  return textOf(await ask(accounts, 'POST', account), 'password');
}

export async function changeAccount(name: string, change: AccountChange): Promise<void> {
  await ask(pathOf(name), 'PATCH', change);
}

/** Gives the new password; the old one ends. */
export async function resetPassword(name: string): Promise<string> {
  return textOf(await ask(`${pathOf(name)}/password`, 'POST', {}), 'password') ?? '';
}

export async function listRoles(): Promise<readonly Role[]> {
  return rowsOf(await ask('/admin/roles'), (item) => ({
    name: textOf(item, 'name') ?? '',
    rights: textsOf(item, 'rights'),
  }));
}

export async function listUnits(): Promise<readonly Unit[]> {
  return rowsOf(await ask('/admin/units'), (item) => ({
    id: textOf(item, 'id') ?? '',
    name: textOf(item, 'name') ?? '',
    kind: textOf(item, 'kind') ?? '',
    countries: textsOf(item, 'countries'),
    parentId: textOf(item, 'parentId'),
    actingFor: textsOf(item, 'actingFor'),
  }));
}

export async function changeUnit(id: string, change: Pick<Unit, 'name'>): Promise<void> {
  await ask(`/admin/units/${encodeURIComponent(id)}`, 'PATCH', change);
}

function accountOf(item: unknown): DeskAccount {
  return {
    name: textOf(item, 'name') ?? '',
    unitId: textOf(item, 'unitId') ?? '',
    roles: textsOf(item, 'roles'),
    clearance: textOf(item, 'clearance') ?? 'NONE',
    compartments: textsOf(item, 'compartments'),
    service: flagOf(item, 'service'),
    disabled: flagOf(item, 'disabled'),
    lockedUntil: textOf(item, 'lockedUntil'),
    createdAt: textOf(item, 'createdAt'),
    lastSignInAt: textOf(item, 'lastSignInAt'),
  };
}
