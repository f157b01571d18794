import { useQuery } from 'urql';
import { CasesDocument } from '../api/gql/graphql';
import { isFetched } from '../lib/fetched';
import { useDebounced } from '../lib/useDebounced';

/** Cases by reference or title, of one desk or of all; a chosen option's own text is no search. */
export function useCaseOptions(text: string, pause: boolean, unitId: string | null = null) {
  const settled = useDebounced(text.split(' · ')[0]?.trim() ?? '', 200);
  const [{ data }] = useQuery({
    query: CasesDocument,
    variables: {
      where: {
        ...(settled === '' ? {} : { text: { contains: settled } }),
        ...(unitId === null ? {} : { unitId: { eq: unitId } }),
      },
      first: 30,
    },
    pause,
  });
  return (data?.cases.nodes ?? [])
    .filter(isFetched)
    .map((item) => ({ value: item.id, label: `${item.reference} · ${item.title}` }));
}
