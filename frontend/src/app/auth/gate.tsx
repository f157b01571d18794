import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createClient } from '../../api/client';
import { readSession, type Session } from '../../api/session';
import { ErrorState } from '../../ui/states';
import { SessionContext } from './context';
import { SignIn } from './signIn';

type GateState =
  | { readonly type: 'asking' }
  | { readonly type: 'unreachable' }
  | { readonly type: 'out' }
  | { readonly type: 'in'; readonly session: Session };

/** Shows the application to those who are signed in. The address stays, so that a deep link opens after signing in. */
export function AuthGate({ children }: { children: ReactNode }) {
  const [state, setState] = useState<GateState>({ type: 'asking' });
  const signedOut = useCallback(() => setState({ type: 'out' }), []);
  const ask = useCallback(() => {
    readSession().then(
      (session) => setState(session === null ? { type: 'out' } : { type: 'in', session }),
      () => setState({ type: 'unreachable' }),
    );
  }, []);
  useEffect(ask, [ask]);

  const session = state.type === 'in' ? state.session : null;
  // A client per account: what one reader has seen is never in the cache of the next.
  const client = useMemo(() => (session === null ? null : createClient(signedOut)), [session, signedOut]);
  const context = useMemo(() => (session === null ? null : { ...session, signedOut }), [session, signedOut]);

  if (client !== null && context !== null) {
    return (
      <SessionContext value={context}>
        <Provider value={client}>{children}</Provider>
      </SessionContext>
    );
  }
  if (state.type === 'asking') return null;
  if (state.type === 'out') return <SignIn onSignedIn={ask} />;
  return <ErrorState error={{ message: '', networkError: new Error('unreachable') }} onRetry={ask} />;
}
