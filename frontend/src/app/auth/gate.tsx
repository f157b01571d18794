import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createQuestions } from '../../api/client';
import { readSession, type Session } from '../../api/session';
import { LiveProvider } from '../../live/liveProvider';
import { ErrorState } from '../../ui/states';
import { SessionContext } from './context';
import { OccasionProvider } from './occasionProvider';
import { SignIn } from './signIn';
import { type Elsewhere, useOtherPages } from './useOtherPages';

type GateState =
  | { readonly type: 'asking' }
  | { readonly type: 'unreachable' }
  | { readonly type: 'out' }
  | { readonly type: 'in'; readonly session: Session };

/** Shows the application to those who are signed in. The address stays, so that a deep link opens after signing in. */
export function AuthGate({ children }: { children: ReactNode }) {
  const [state, setState] = useState<GateState>({ type: 'asking' });
  const become = useCallback((next: GateState) => setState((now) => (isSame(now, next) ? now : next)), []);
  const ask = useCallback(
    () =>
      readSession().then(
        (session) => become(session === null ? { type: 'out' } : { type: 'in', session }),
        () => become({ type: 'unreachable' }),
      ),
    [become],
  );
  useEffect(() => void ask(), [ask]);
  const signedOut = useCallback(() => become({ type: 'out' }), [become]);
  const follow = useCallback((what: Elsewhere) => (what === 'out' ? signedOut() : void ask()), [signedOut, ask]);
  const tellOthers = useOtherPages(follow);
  const left = useCallback(() => {
    tellOthers('out');
    signedOut();
  }, [signedOut, tellOthers]);

  const session = state.type === 'in' ? state.session : null;
  // A client per account and purpose: what one reader has seen is never in the cache of the next.
  const questions = useMemo(() => (session === null ? null : createQuestions(signedOut)), [session, signedOut]);
  const changed = useCallback(() => void ask().then(() => tellOthers('in')), [ask, tellOthers]);
  const context = useMemo(
    () => (session === null ? null : { ...session, signedOut: left, changed }),
    [session, left, changed],
  );

  if (questions !== null && context !== null) {
    return (
      <SessionContext value={context}>
        <Provider value={questions.client}>
          <LiveProvider
            account={context.account}
            listens={context.rights.includes('read')}
            questions={questions}
            onSignedOut={signedOut}
          >
            <OccasionProvider questions={questions}>{children}</OccasionProvider>
          </LiveProvider>
        </Provider>
      </SessionContext>
    );
  }
  if (state.type === 'asking') return null;
  if (state.type === 'out') return <SignIn onSignedIn={() => void ask().then(() => tellOthers('in'))} />;
  return <ErrorState error={{ message: '', networkError: new Error('unreachable') }} onRetry={() => void ask()} />;
}

/** The same person in the same unit, who may see the same: what is on the screen stays. */
function isSame(a: GateState, b: GateState): boolean {
  if (a.type !== 'in' || b.type !== 'in') return a.type === b.type;
  return JSON.stringify(a.session) === JSON.stringify(b.session);
}
