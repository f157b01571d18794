import { ask, request, ServerFault, send } from './http';
import { flagOf, rowsOf, textOf, textsOf } from './json';

/** Who is signed in by the cookie this page cannot read, what for, and what he may do. */
export interface Session {
  readonly account: string;
  readonly unitId: string;
  /** Token of the purpose that is read for; null: none was chosen. */
  readonly purpose: string | null;
  /** Case that it reads for, and why; null: neither was stated. Exports and sensitive reads need both. */
  readonly caseId: string | null;
  readonly justification: string | null;
  readonly rights: readonly string[];
}

/** What somebody says he reads for: a purpose, and with it perhaps a case of his desk and why. */
export interface Statement {
  readonly purpose: string | null;
  readonly caseId: string | null;
  readonly justification: string | null;
}

/** One of the closed list of what may be read for. */
export interface Purpose {
  readonly token: string;
  readonly framework: string;
  readonly name: string;
}

/** How people sign in here. */
export interface Ways {
  readonly password: boolean;
  /** Where the way over an identity provider begins; null where there is none. */
  readonly provider: string | null;
}

/** Null where nobody is signed in; rejects where the server does not answer. */
export async function readSession(): Promise<Session | null> {
  const response = await send('/auth/session').catch(() => null);
  if (response === null || response.status >= 500) throw new ServerFault('OFFLINE', '');
  if (!response.ok) return null;
  const body: unknown = await response.json();
  const account = textOf(body, 'account');
  if (account === null) return null;
  const unitId = textOf(body, 'unitId') ?? '';
  const stated = { purpose: textOf(body, 'purpose'), caseId: textOf(body, 'caseId') };
  return { account, unitId, ...stated, justification: textOf(body, 'justification'), rights: textsOf(body, 'rights') };
}

export async function readWays(): Promise<Ways> {
  const response = await send('/auth/ways').catch(() => null);
  const body: unknown = response?.ok === true ? await response.json().catch(() => null) : null;
  return { password: flagOf(body, 'password'), provider: textOf(body, 'provider') };
}

export async function signIn(account: string, password: string): Promise<void> {
  await request('/auth/login', 'POST', { account, password });
}

export async function signOut(): Promise<void> {
  await request('/auth/logout', 'POST');
}

export async function changePassword(current: string, next: string): Promise<void> {
  await request('/auth/password', 'POST', { current, next });
}

let purposes: Promise<readonly Purpose[]> | null = null;

/** The list is part of the product: it is fetched once, and again only where that failed. */
export function listPurposes(): Promise<readonly Purpose[]> {
  purposes ??= fetchPurposes().catch((error: unknown) => {
    purposes = null;
    throw error;
  });
  return purposes;
}

async function fetchPurposes(): Promise<readonly Purpose[]> {
  return rowsOf(await ask('/auth/purposes'), (item) => ({
    token: textOf(item, 'token') ?? '',
    framework: textOf(item, 'framework') ?? '',
    name: textOf(item, 'name') ?? '',
  }));
}

/** From the next request on; nulls take it back. */
export async function stateFor({ purpose, caseId, justification }: Statement): Promise<void> {
  await request('/auth/session/purpose', 'PUT', { purpose, ...(caseId === null ? {} : { caseId, justification }) });
}
