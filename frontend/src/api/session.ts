import { ask, request, ServerFault, send } from './http';
import { flagOf, rowsOf, textOf, textsOf } from './json';

/** Who is signed in by the cookie this page cannot read, what for, and what he may do. */
export interface Session {
  readonly account: string;
  readonly unitId: string;
  /** Token of the purpose that is read for; null: none was chosen. */
  readonly purpose: string | null;
  readonly rights: readonly string[];
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
  return { account, unitId, purpose: textOf(body, 'purpose'), rights: textsOf(body, 'rights') };
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

export async function listPurposes(): Promise<readonly Purpose[]> {
  return rowsOf(await ask('/auth/purposes'), (item) => ({
    token: textOf(item, 'token') ?? '',
    framework: textOf(item, 'framework') ?? '',
    name: textOf(item, 'name') ?? '',
  }));
}

/** From the next request on; null takes it back. */
export async function setPurpose(purpose: string | null): Promise<void> {
  await request('/auth/session/purpose', 'PUT', { purpose });
}
