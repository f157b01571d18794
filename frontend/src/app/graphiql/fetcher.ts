import { getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-sse';
import { post, send } from '../../api/http';

interface Request {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown>;
}

type Json = Record<string, unknown>;

/** What GraphiQL sends its operations with: queries and mutations by POST, subscriptions as an event stream. */
export function createFetcher(fetchFn: typeof fetch = send) {
  const streams = createClient({
    url: '/graphql',
    fetchFn,
    credentials: 'same-origin',
    headers: { 'GraphQL-Preflight': '1' },
    retryAttempts: 0,
  });
  return async (request: Request) =>
    isSubscription(request)
      ? streams.iterate<Json, Json>(parametersOf(request))
      : await answerOf(await fetchFn('/graphql', { ...post, body: JSON.stringify(request) }));
}

function parametersOf({ query, operationName, variables }: Request) {
  return { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) };
}

async function answerOf(response: Response) {
  const answer: Json = await response.json();
  return answer;
}

/** Whether the operation that runs is a subscription; a document that does not parse is left to the server to refuse. */
export function isSubscription({ query, operationName }: Request): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    return false;
  }
}
