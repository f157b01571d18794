import { ask, request } from './http';
import { flagOf, rowsOf, textOf } from './json';

/** A sign-in that has not ended. */
export interface OpenSession {
  readonly id: string;
  readonly openedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly address: string | null;
  readonly userAgent: string | null;
  /** The one that asks. */
  readonly current: boolean;
}

/** The caller's own, or those of an account that he keeps. */
export async function listSessions(account: string | null): Promise<readonly OpenSession[]> {
  return rowsOf(await ask(pathOf(account)), (item) => ({
    id: textOf(item, 'id') ?? '',
    openedAt: textOf(item, 'openedAt'),
    lastUsedAt: textOf(item, 'lastUsedAt'),
    address: textOf(item, 'address'),
    userAgent: textOf(item, 'userAgent'),
    current: flagOf(item, 'current'),
  }));
}

export async function endSession(account: string | null, id: string): Promise<void> {
  await request(`${pathOf(account)}/${encodeURIComponent(id)}`, 'DELETE');
}

function pathOf(account: string | null): string {
  return account === null ? '/auth/sessions' : `/admin/accounts/${encodeURIComponent(account)}/sessions`;
}
