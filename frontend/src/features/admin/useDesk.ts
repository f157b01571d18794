import { useQuery } from 'urql';
import { type DeskAccount, listAccounts, listRoles, type Role } from '../../api/admin';
import { MeDocument } from '../../api/gql/graphql';
import { readWays } from '../../api/session';
import { type LoadedValue, useLoaded } from '../../lib/useLoaded';
import { type Reach, reachOf } from './reach';

/** What the keeping of a desk's accounts needs to know. */
export interface DeskKept {
  readonly accounts: readonly DeskAccount[];
  readonly roles: readonly Role[];
  readonly reach: Reach;
  readonly takesPasswords: boolean;
}

/** The administrator himself. */
export interface Self {
  readonly account: string;
  readonly unitId: string;
}

export function useSelf(): Self {
  const [{ data }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  return { account: data?.me.account ?? '', unitId: data?.me.unit.id ?? '' };
}

const readDesk = () => Promise.all([listAccounts(), listRoles(), readWays()]);

export function useDesk(self: Self): LoadedValue<DeskKept> {
  const { value, ...rest } = useLoaded(readDesk);
  if (value === null) return { value, ...rest };
  const [accounts, roles, { password }] = value;
  const reach = reachOf(
    accounts.find(({ name }) => name === self.account),
    roles,
  );
  return { value: { accounts, roles, reach, takesPasswords: password }, ...rest };
}
