import type { DeskAccount, Role } from '../../api/admin';
import { clearances } from '../../i18n/en/account';

/** How much an administrator may give at most: what he has himself. The server holds him to it. */
export interface Reach {
  readonly rights: readonly string[];
  readonly clearances: readonly string[];
  readonly compartments: readonly string[];
}

/** From lowest to highest. */
const rising = Object.keys(clearances);

export function reachOf(own: DeskAccount | undefined, roles: readonly Role[]): Reach {
  const rights = roles.filter(({ name }) => own?.roles.includes(name) === true).flatMap((role) => role.rights);
  const highest = rising.indexOf(own?.clearance ?? '');
  return {
    rights: [...new Set(rights)],
    clearances: rising.slice(0, highest + 1),
    compartments: own?.compartments ?? [],
  };
}

export function mayGive(reach: Reach, role: Role): boolean {
  return role.rights.every((right) => reach.rights.includes(right));
}
