import { useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient, useQuery } from 'urql';

/** One page of a connection, as the API gives it. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The pages after the first: those that followed the cursor `after`, which was the end of the first. */
interface Further<Node> {
  readonly after: string | null;
  readonly pages: readonly Page<Node>[];
  readonly fetching: boolean;
  readonly error: CombinedError | null;
}

/**
 * A connection read page by page; what was read stays. `variablesAt` gives the variables of the page after a cursor, null
 * for the first. Another first page, by another question or by news, drops those that followed the old one.
 */
export function usePages<Data, Variables extends AnyVariables, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variablesAt: (after: string | null) => Variables,
  pageOf: (data: Data) => Page<Node> | undefined,
  pause = false,
) {
  const client = useClient();
  const [result, refetch] = useQuery({ query, variables: variablesAt(null), pause });
  const [kept, setKept] = useState<Further<Node> | null>(null);
  const first = result.data === undefined ? undefined : pageOf(result.data);
  const after = first?.pageInfo.endCursor ?? null;
  const further: Further<Node> =
    kept !== null && kept.after === after ? kept : { after, pages: [], fetching: false, error: null };
  const pages = first === undefined ? [] : [first, ...further.pages];
  const end = pages.at(-1)?.pageInfo;

  const more = async () => {
    setKept({ ...further, fetching: true, error: null });
    const answer = await client.query(query, variablesAt(end?.endCursor ?? null)).toPromise();
    const next = answer.data === undefined ? undefined : pageOf(answer.data);
    const rest = { fetching: false, error: answer.error ?? null };
    setKept((now) =>
      now?.after !== after ? now : { ...now, ...rest, pages: next === undefined ? now.pages : [...now.pages, next] },
    );
  };

  return {
    result,
    refetch,
    nodes: pages.flatMap(({ nodes }) => nodes),
    hasMore: end?.hasNextPage ?? false,
    fetchingMore: further.fetching,
    error: further.error,
    more: () => void more(),
  };
}
