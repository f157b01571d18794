import { expect, it } from 'vitest';
import { createFetcher, isSubscription } from './fetcher';

function answering(body: string, type: string) {
  const asked: { accept: string | null; preflight: string | null; body: unknown }[] = [];
  const fetchFn: typeof fetch = async (_, init) => {
    const headers = new Headers(init?.headers);
    asked.push({
      accept: headers.get('accept'),
      preflight: headers.get('GraphQL-Preflight'),
      body: JSON.parse(`${init?.body}`),
    });
    return new Response(body, { headers: { 'Content-Type': type } });
  };
  return { asked, fetchFn };
}

it('sends a query by POST with the header of this origin', async () => {
  const { asked, fetchFn } = answering('{"data":{"me":1}}', 'application/json');
  expect(await createFetcher(fetchFn)({ query: '{ me }' })).toEqual({ data: { me: 1 } });
  expect(asked).toEqual([{ accept: null, preflight: '1', body: { query: '{ me }' } }]);
});

it('reads a subscription as an event stream', async () => {
  const { asked, fetchFn } = answering(
    'event: next\ndata: {"data":{"changes":1}}\n\nevent: complete\ndata:\n\n',
    'text/event-stream',
  );
  const results: unknown[] = [];
  const answer = await createFetcher(fetchFn)({ query: 'subscription { changes { at } }' });
  if (Symbol.asyncIterator in answer) for await (const result of answer) results.push(result);
  expect(results).toEqual([{ data: { changes: 1 } }]);
  expect(asked[0]).toMatchObject({ accept: 'text/event-stream', preflight: '1' });
});

it.each([
  ['{ me }', null, false],
  ['subscription { changes { at } }', null, true],
  ['query A { me } subscription B { changes { at } }', 'A', false],
  ['query A { me } subscription B { changes { at } }', 'B', true],
  ['subscription {', null, false],
])('tells of %s as %s whether it is a subscription', (query, operationName, expected) => {
  expect(isSubscription({ query, operationName })).toBe(expected);
});
