import { expect, it } from 'vitest';
import { withConsistency } from './consistency';

const header = 'Attribution-Consistency';
const plain = () => new Response('{}');
const written = (token: string) => new Response('{}', { headers: { [header]: token } });
const refused = (status: number, code: string) => new Response(JSON.stringify({ code }), { status });

/** A server that answers as told, and the tokens that it was sent. */
function server(...answers: Response[]) {
  const tokens: (string | null)[] = [];
  const send = withConsistency((_, init) => {
    tokens.push(new Headers(init?.headers).get(header));
    const answer = answers.shift();
    return answer === undefined ? Promise.reject(new TypeError('fetch failed')) : Promise.resolve(answer);
  });
  return { send, tokens };
}

it('sends the token of the newest write with every later request', async () => {
  const { send, tokens } = server(plain(), written('one'), plain(), written('two'), plain());
  for (let request = 0; request < 5; request++) await send('/graphql');
  expect(tokens).toEqual([null, null, 'one', 'one', 'two']);
});

it('keeps the other headers of a request', async () => {
  let headers = new Headers();
  const send = withConsistency((_, init) => {
    headers = new Headers(init?.headers);
    return Promise.resolve(written('one'));
  });
  await send('/graphql', { headers: { 'GraphQL-Preflight': '1' } });
  await send('/graphql', { headers: { 'GraphQL-Preflight': '1' } });
  expect([headers.get('GraphQL-Preflight'), headers.get(header)]).toEqual(['1', 'one']);
});

it('drops a token that is not taken and asks again without it', async () => {
  const { send, tokens } = server(written('old'), refused(400, 'INVALID_CONSISTENCY_TOKEN'), plain(), plain());
  await send('/graphql');
  const answer = await send('/graphql');
  await send('/graphql');
  expect([answer.status, tokens]).toEqual([200, [null, 'old', null, null]]);
});

it('asks once more where the server does not know the write yet', async () => {
  const { send, tokens } = server(
    written('one'),
    refused(503, 'NOT_CONSISTENT_YET'),
    refused(503, 'NOT_CONSISTENT_YET'),
    plain(),
  );
  await send('/graphql');
  const late = await send('/graphql');
  expect([late.status, (await send('/graphql')).status, tokens]).toEqual([503, 200, [null, 'one', 'one', 'one']]);
});

it('gives other refusals as they are', async () => {
  const { send, tokens } = server(written('one'), refused(400, 'BAD_REQUEST'));
  await send('/graphql');
  const answer: unknown = await (await send('/graphql')).json();
  expect([answer, tokens]).toEqual([{ code: 'BAD_REQUEST' }, [null, 'one']]);
});
