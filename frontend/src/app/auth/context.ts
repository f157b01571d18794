import { createContext, use } from 'react';
import type { Session } from '../../api/session';

export interface SignedIn extends Session {
  /** To be called once the server has ended the session. */
  readonly signedOut: () => void;
  /** To be called once the server has changed what the session may see. */
  readonly changed: () => void;
}

export const SessionContext = createContext<SignedIn | null>(null);

/** Whether the session's account has a right, as the server names it. */
export type HasRight = (right: string) => boolean;

export function useRights(): HasRight {
  const { rights } = useSession();
  return (right) => rights.includes(right);
}

export function useSession(): SignedIn {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession outside of the sign-in gate');
  return session;
}
