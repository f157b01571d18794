import { type ReactNode, useEffect, useMemo } from 'react';
import type { Questions } from '../api/client';
import { browserOutside } from './browser';
import { LiveContext } from './context';
import { createNews, followNews, showNews } from './follow';
import { createLive } from './live';

/** Listens for what others write while somebody is signed in. */
export function LiveProvider({
  account,
  listens,
  questions,
  onSignedOut,
  children,
}: {
  account: string;
  /** Whether he may be told of changes: an account without the right to read hears none. */
  listens: boolean;
  questions: Questions;
  onSignedOut: () => void;
  children: ReactNode;
}) {
  const session = useMemo(() => {
    const live = createLive(browserOutside(account, onSignedOut));
    const news = createNews();
    const show = () => {
      showNews(news);
      questions.refresh();
    };
    return { live, news, show };
  }, [account, questions, onSignedOut]);
  useEffect(() => {
    if (!listens) return;
    const ends = [
      followNews(session.news, session.live, questions.client),
      session.live.onState((open) => {
        if (open) questions.refreshFailed();
      }),
      session.live.start(),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [session, questions, listens]);
  return <LiveContext value={session}>{children}</LiveContext>;
}
