/** graphql-ws 6.4 against the server whose GraphQL address is the argument: prints what it received, one JSON text a line. */
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const say = (name, value) => console.log(name, JSON.stringify(value));
const pongs = [];
const client = createClient({
  url: process.argv[2].replace('http', 'ws'),
  webSocketImpl: WebSocket,
  lazy: false,
  retryAttempts: 0,
  keepAlive: 20,
  on: {
    pong: (received) => pongs.push(received),
    closed: (event) => say('closed', event.code),
  },
});

async function all(payload) {
  const results = [];
  for await (const result of client.iterate(payload)) results.push(result);
  return results;
}

say('query', await all({ query: 'query A($n: String!) { hello(name: $n) }', variables: { n: 'Bo' }, operationName: 'A' }));
say('field error', (await all({ query: '{ fail }' }))[0].data);
say('subscription', await all({ query: 'subscription { counted(to: 3) }' }));

const events = client.iterate({ query: 'subscription { rung }' });
const first = events.next();
let heard = false;
first.then(() => { heard = true; });
while (!heard) { // the stream opens after its request was sent, so the first rings may go unheard
  await all({ query: 'mutation { ring(number: 5) }' });
}
say('event', (await first).value);
await events.return();

await all({ query: '{ nothing }' }).catch((errors) => say('refused', errors.map((each) => each.extensions.code)));
while (pongs.length === 0) await new Promise((resolve) => setImmediate(resolve));
say('pong', pongs[0]);
await client.dispose();
