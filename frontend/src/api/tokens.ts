import { request, textOf } from './http';

/** A personal access token as listed; its secret is shown once, when it is made. */
export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string | null;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
}

export async function listTokens(): Promise<readonly AccessToken[]> {
  const body: unknown = await (await request('/auth/tokens', 'GET')).json();
  return Array.isArray(body) ? body.map(tokenOf) : [];
}

/** Gives the secret. */
export async function createToken(name: string, expiresInDays: number): Promise<string> {
  const body: unknown = await (await request('/auth/tokens', 'POST', { name, expiresInDays })).json();
  return textOf(body, 'token') ?? '';
}

export async function revokeToken(id: string): Promise<void> {
  await request(`/auth/tokens/${encodeURIComponent(id)}`, 'DELETE');
}

function tokenOf(value: unknown): AccessToken {
  return {
    id: textOf(value, 'id') ?? '',
    name: textOf(value, 'name') ?? '',
    createdAt: textOf(value, 'createdAt'),
    expiresAt: textOf(value, 'expiresAt'),
    lastUsedAt: textOf(value, 'lastUsedAt'),
  };
}
