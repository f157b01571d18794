import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { NewsState, NewsStore } from './follow';
import type { Live } from './live';

export interface LiveSession {
  readonly live: Live;
  readonly news: NewsStore;
  /** Shows what is new on the screen and takes it for known. */
  readonly show: () => void;
}

export const LiveContext = createContext<LiveSession | null>(null);

export function useLive(): LiveSession {
  const session = use(LiveContext);
  if (session === null) throw new Error('useLive outside of a signed-in session');
  return session;
}

export function useNews<T>(select: (state: NewsState) => T): T {
  return useStore(useLive().news, select);
}
