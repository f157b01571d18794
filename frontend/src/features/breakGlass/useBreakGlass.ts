import { useEffect } from 'react';
import { useQuery } from 'urql';
import { BreakGlassesDocument } from '../../api/gql/graphql';

/** How long somebody else's decision may stay unseen, ms. */
const askEvery = 20_000;

/** The requests that the account may know of, asked for anew while they are looked at. */
export function useBreakGlass(pause = false) {
  const [result, refetch] = useQuery({ query: BreakGlassesDocument, pause });
  useEffect(() => {
    if (pause) return;
    const timer = setInterval(() => refetch({ requestPolicy: 'network-only' }), askEvery);
    return () => clearInterval(timer);
  }, [refetch, pause]);
  return { result, again: () => refetch({ requestPolicy: 'network-only' }) };
}
