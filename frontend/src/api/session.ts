import { request, ServerFault, send, textOf } from './http';

/** Who is signed in by the cookie this page cannot read. */
export interface Session {
  readonly account: string;
  readonly unitId: string;
}

/** Null where nobody is signed in; rejects where the server does not answer. */
export async function readSession(): Promise<Session | null> {
  const response = await send('/auth/session').catch(() => null);
  if (response === null || response.status >= 500) throw new ServerFault('OFFLINE', '');
  if (!response.ok) return null;
  const body: unknown = await response.json();
  const account = textOf(body, 'account');
  return account === null ? null : { account, unitId: textOf(body, 'unitId') ?? '' };
}

/** Where the way over an identity provider begins; null where people sign in by password. */
export async function readProvider(): Promise<string | null> {
  const response = await send('/auth/ways').catch(() => null);
  const body: unknown = response?.ok === true ? await response.json().catch(() => null) : null;
  return textOf(body, 'provider');
}

export async function signIn(account: string, password: string): Promise<void> {
  await request('/auth/login', 'POST', { account, password });
}

export async function signOut(): Promise<void> {
  await request('/auth/logout', 'POST');
}
