import { type ReactNode, useEffect, useMemo } from 'react';
import type { Questions } from '../api/client';
import { browserOutside } from './browser';
import { LiveContext } from './context';
import { createNews, followNews, showNews } from './follow';
import { createLive } from './live';

/** Listens for what others write while somebody is signed in. */
export function LiveProvider({
  account,
  questions,
  onSignedOut,
  children,
}: {
  account: string;
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
  }, [session, questions]);
  return <LiveContext value={session}>{children}</LiveContext>;
}
