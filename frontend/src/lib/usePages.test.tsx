// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Client, fetchExchange, gql, Provider } from 'urql';
import { afterEach, describe, expect, it } from 'vitest';
import { type Page, usePages } from './usePages';

interface Answer {
  readonly list: Page<number>;
}

const query = gql<Answer, { from: number; after: string | null }>`
  query List($from: Int!, $after: String) {
    list(from: $from, after: $after) {
      nodes
    }
  }
`;

/** A server of the numbers below 5 from `from`, two a page; it fails where `after` is "2" and `failing` is set. */
function serverOf({ failing = false } = {}): typeof fetch {
  return async (_, init) => {
    const { variables }: { variables: { from: number; after: string | null } } = JSON.parse(String(init?.body));
    const start = variables.after === null ? variables.from : Number(variables.after);
    const nodes = [start, start + 1].filter((value) => value < 5);
    const list = { nodes, pageInfo: { hasNextPage: start + 2 < 5, endCursor: String(start + 2) } };
    const answer = failing && start === 2 ? { errors: [{ message: 'no answer' }] } : { data: { list } };
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  };
}

function pagesFrom(server: typeof fetch, from = 0) {
  const client = new Client({
    url: 'http://x.example',
    exchanges: [fetchExchange],
    fetch: server,
    preferGetMethod: false,
  });
  const wrapper = ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>;
  const ask = ({ start }: { start: number }) =>
    usePages(
      query,
      (after) => ({ from: start, after }),
      ({ list }) => list,
    );
  return renderHook(ask, { wrapper, initialProps: { start: from } });
}

afterEach(cleanup);

describe('usePages', () => {
  it('keeps what was read and goes on to the end', async () => {
    const { result } = pagesFrom(serverOf());
    await waitFor(() => expect(result.current.nodes).toEqual([0, 1]));
    act(() => result.current.more());
    await waitFor(() => expect(result.current.nodes).toEqual([0, 1, 2, 3]));
    act(() => result.current.more());
    await waitFor(() => expect([result.current.nodes, result.current.hasMore]).toEqual([[0, 1, 2, 3, 4], false]));
  });

  it('drops the further pages of another question', async () => {
    const { result, rerender } = pagesFrom(serverOf());
    await waitFor(() => expect(result.current.hasMore).toBe(true));
    act(() => result.current.more());
    await waitFor(() => expect(result.current.nodes).toHaveLength(4));
    rerender({ start: 3 });
    await waitFor(() => expect(result.current.nodes).toEqual([3, 4]));
  });

  it('says why a further page did not come, and lets one ask again', async () => {
    const { result } = pagesFrom(serverOf({ failing: true }));
    await waitFor(() => expect(result.current.hasMore).toBe(true));
    act(() => result.current.more());
    await waitFor(() => expect(result.current.error?.message).toBe('[GraphQL] no answer'));
    expect([result.current.nodes, result.current.hasMore, result.current.fetchingMore]).toEqual([[0, 1], true, false]);
  });
});
