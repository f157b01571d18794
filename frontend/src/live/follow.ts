import type { Client } from 'urql';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ChangesDocument } from '../api/gql/graphql';
import type { LiveChange } from './events';
import type { Live } from './live';
import { knowing, type News, noNews, seen, withChanges } from './news';

/** Most missed changes that are asked for after a gap. */
const mostMissed = 100;

/** The news of a signed-in session, and how often the reader asked to see them. */
export interface NewsState {
  readonly news: News;
  readonly shown: number;
}

export type NewsStore = StoreApi<NewsState>;

export function createNews(): NewsStore {
  return createStore<NewsState>(() => ({ news: noNews, shown: 0 }));
}

/** The reader asks for what is new: from now on it is known. */
export function showNews(store: NewsStore): void {
  store.setState(({ news, shown }) => ({ news: seen(news), shown: shown + 1 }));
}

/** Keeps the news up to date; answers the function that ends it. What happened while nothing was heard is asked for. */
export function followNews(store: NewsStore, live: Live, client: Client, now: () => number = Date.now): () => void {
  // Where the newest change was not yet known when hearing broke off, everything since it began counts.
  let heardFrom: string | null = null;
  const update = (change: (news: News) => News) => store.setState(({ news }) => ({ news: change(news) }));
  const ask = async (since: string | null): Promise<readonly LiveChange[]> => {
    const variables = since === null ? { first: 1 } : { first: mostMissed, since };
    const { data } = await client.query(ChangesDocument, variables, { requestPolicy: 'network-only' }).toPromise();
    return data?.changes.nodes ?? [];
  };
  const catchUp = async () => {
    const since = store.getState().news.mark ?? heardFrom;
    heardFrom ??= new Date(now()).toISOString();
    const changes = await ask(since);
    update((news) => (since === null ? knowing(news, changes) : withChanges(news, changes)));
  };
  const ends = [
    live.listen((event) => {
      if (event.type === 'change') update((news) => withChanges(news, [event.change]));
    }),
    live.onState((open) => {
      if (open) void catchUp();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
