import { ask, request } from './http';
import { rowsOf, textOf } from './json';
import type { Statement } from './session';

/** An access token as listed; its secret is shown once, when it is made. */
export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string | null;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  /** What it reads for; null: nothing was chosen. */
  readonly purpose: string | null;
  /** Why it reads for a case; null: it has none. */
  readonly justification: string | null;
}

export interface NewToken extends Statement {
  readonly name: string;
  readonly expiresInDays: number;
}

/** The caller's own, or those of an account that he keeps. */
export async function listTokens(account: string | null): Promise<readonly AccessToken[]> {
  return rowsOf(await ask(pathOf(account)), (item) => ({
    id: textOf(item, 'id') ?? '',
    name: textOf(item, 'name') ?? '',
    createdAt: textOf(item, 'createdAt'),
    expiresAt: textOf(item, 'expiresAt'),
    lastUsedAt: textOf(item, 'lastUsedAt'),
    purpose: textOf(item, 'purpose'),
    justification: textOf(item, 'justification'),
  }));
}

/** Gives the secret. */
export async function createToken(account: string | null, token: NewToken): Promise<string> {
  return textOf(await ask(pathOf(account), 'POST', token), 'token') ?? '';
}

export async function revokeToken(account: string | null, id: string): Promise<void> {
  await request(`${pathOf(account)}/${encodeURIComponent(id)}`, 'DELETE');
}

function pathOf(account: string | null): string {
  return account === null ? '/auth/tokens' : `/admin/accounts/${encodeURIComponent(account)}/tokens`;
}
