import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';
import { post, send } from './http';
import { createRefresh } from './refresh';

/** Says that the server no longer takes the caller for signed in. */
export type SignedOut = () => void;

/** What a signed-in page asks the server with. */
export interface Questions {
  readonly client: Client;
  /** Asks again for everything that is on the screen. */
  readonly refresh: () => void;
  /** Asks again for what is on the screen and could not be had. */
  readonly refreshFailed: () => void;
  /** Calls back when an answer was refused for want of a stated case and reason; the answer ends that. */
  readonly whenNeeded: (callBack: () => void) => () => void;
}

const needed = 'JUSTIFICATION_NEEDED';

/** One client per session: a new sign-in never sees the cache of another account. */
export function createQuestions(onSignedOut: SignedOut): Questions {
  const refresh = createRefresh();
  const listeners = new Set<() => void>();
  const watch = mapExchange({
    onError: ({ graphQLErrors }, { context }) => {
      if (context.quiet === true || !graphQLErrors.some(({ extensions }) => extensions.code === needed)) return;
      for (const callBack of listeners) callBack();
    },
  });
  const client = new Client({
    url: '/graphql',
    exchanges: [refresh.exchange, watch, cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: post,
    fetch: async (input, init) => {
      const response = await send(input, init);
      if (response.status === 401) onSignedOut();
      return response;
    },
  });
  const whenNeeded = (callBack: () => void) => {
    listeners.add(callBack);
    return () => void listeners.delete(callBack);
  };
  return { client, refresh: () => refresh.all(client), refreshFailed: () => refresh.failed(client), whenNeeded };
}
