import { useQuery } from 'urql';
import { SearchDocument } from '../api/gql/graphql';
import { useDebounced } from '../lib/useDebounced';

const wait = 140; // ms: shorter than the pause between two words, longer than that between two keys
const most = 8;

/** What the graph knows under a text while it is being typed. */
export function useTypeahead(text: string) {
  const settled = useDebounced(text.trim(), wait);
  const [{ data, fetching, error }] = useQuery({
    query: SearchDocument,
    variables: { text: settled, first: most },
    pause: settled.length < 2,
  });
  const current = settled.length >= 2 && settled === text.trim();
  return { hits: current ? (data?.search.nodes ?? []) : [], ready: current && !fetching, failed: error !== undefined };
}
