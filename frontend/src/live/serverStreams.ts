import { createClient, NetworkError } from 'graphql-sse';
import { stringifyDocument, type TypedDocumentNode } from 'urql';
import { ChangeStreamDocument, ImportProgressDocument, NoticeStreamDocument } from '../api/gql/graphql';
import { send } from '../api/http';
import { importOf, type LiveEvent, type Topic } from './events';
import type { Attempt } from './keepOpen';

/** Opens the streams of the server as event streams; `onSignedOut` where it says that nobody is signed in. */
export function serverStreams(
  onSignedOut: () => void,
  fetchFn: typeof fetch = send,
): (topic: Topic) => Attempt<LiveEvent> {
  const client = createClient({
    url: '/graphql',
    fetchFn,
    credentials: 'same-origin',
    headers: { 'GraphQL-Preflight': '1' },
    retryAttempts: 0,
  });

  const attempt =
    <Data, Variables extends Record<string, unknown>>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
      eventOf: (data: Data) => LiveEvent,
    ): Attempt<LiveEvent> =>
    async ({ opened, event }, signal) => {
      const query = stringifyDocument(document);
      const results = client.iterate<Data>({ query, variables }, { connected: () => opened() });
      const stop = () => void results.return?.();
      signal.addEventListener('abort', stop, { once: true });
      try {
        for await (const { data, errors } of results) {
          if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
          if (data !== undefined && data !== null && !signal.aborted) event(eventOf(data));
        }
      } catch (error) {
        if (error instanceof NetworkError && error.response?.status === 401 && !signal.aborted) onSignedOut();
        throw error;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    };

  return (topic) => {
    const id = importOf(topic);
    if (topic === 'notices')
      return attempt(NoticeStreamDocument, {}, ({ notices }) => ({ type: 'notice', notice: notices }));
    return id === null
      ? attempt(ChangeStreamDocument, {}, ({ changes }) => ({ type: 'change', change: changes }))
      : attempt(ImportProgressDocument, { id }, ({ importProgress }) => ({
          type: 'progress',
          progress: importProgress,
        }));
  };
}
