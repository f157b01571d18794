/** graphql-sse 2.6 against the server whose GraphQL address is the argument: prints what it received, one JSON text a line. */
import { createClient } from 'graphql-sse';

const say = (name, value) => console.log(name, JSON.stringify(value));
const client = createClient({ url: process.argv[2], retryAttempts: 0 });

async function all(payload) {
  const results = [];
  for await (const result of client.iterate(payload)) results.push(result);
  return results;
}

say('query', await all({ query: 'query A($n: String!) { hello(name: $n) }', variables: { n: 'Bo' }, operationName: 'A' }));
say('field error', (await all({ query: '{ fail }' }))[0].data);
say('subscription', await all({ query: 'subscription { counted(to: 3) }' }));
say('refused', (await all({ query: '{ nothing }' }))[0].errors.map((each) => each.extensions.code));

const events = client.iterate({ query: 'subscription { rung }' });
const first = events.next();
let heard = false;
first.then(() => { heard = true; });
while (!heard) { // the stream opens after its request was sent, so the first rings may go unheard
  await all({ query: 'mutation { ring(number: 5) }' });
}
say('event', (await first).value);
await events.return();
client.dispose();
