import { Client, fetchExchange, gql, type OperationResult } from 'urql';
import { expect, it } from 'vitest';
import { createRefresh } from './refresh';

const query = gql`
  query Name {
    name
  }
`;

/** A page that shows one query of a server which answers as told; the server does not answer at all to null. */
function page(answers: (string | null)[]) {
  const refresh = createRefresh();
  const client = new Client({
    url: 'http://server.example/graphql',
    exchanges: [refresh.exchange, fetchExchange],
    preferGetMethod: false,
    fetch: async () => {
      const name = answers.shift() ?? null;
      if (name === null) throw new TypeError('fetch failed');
      return new Response(JSON.stringify({ data: { name } }), { headers: { 'Content-Type': 'application/json' } });
    },
  });
  const shown: unknown[] = [];
  const { unsubscribe } = client.query(query, {}).subscribe(({ data, error, stale }: OperationResult) => {
    if (!stale) shown.push(error === undefined ? data.name : 'failed');
  });
  return { refresh, client, shown, leave: unsubscribe };
}

/** Everything that needs no more than the event loop to turn is done. */
async function settled() {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
}

it('asks again for what is shown, and for nothing that no longer is', async () => {
  const { refresh, client, shown, leave } = page(['a', 'b', 'c']);
  await settled();
  refresh.all(client);
  await settled();
  leave();
  refresh.all(client);
  await settled();
  expect(shown).toEqual(['a', 'b']);
});

it('asks again for what failed, once the server can be reached, and leaves alone what did not', async () => {
  const { refresh, client, shown } = page([null, 'a', 'b']);
  await settled();
  refresh.failed(client);
  await settled();
  refresh.failed(client);
  await settled();
  expect(shown).toEqual(['failed', 'a']);
});
