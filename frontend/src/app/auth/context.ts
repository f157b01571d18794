import { createContext, use } from 'react';
import type { Session } from '../../api/session';

export interface SignedIn extends Session {
  /** To be called once the server has ended the session. */
  readonly signedOut: () => void;
}

export const SessionContext = createContext<SignedIn | null>(null);

export function useSession(): SignedIn {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession outside of the sign-in gate');
  return session;
}
