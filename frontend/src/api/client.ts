import { Client, cacheExchange, fetchExchange } from 'urql';
import { post, send } from './http';

/** Says that the server no longer takes the caller for signed in. */
export type SignedOut = () => void;

/** One client per session: a new sign-in never sees the cache of another account. */
export function createClient(onSignedOut: SignedOut): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: post,
    fetch: async (input, init) => {
      const response = await send(input, init);
      if (response.status === 401) onSignedOut();
      return response;
    },
  });
}
