import { useQuery } from 'urql';
import { EvidenceSourcesDocument, TraceClaimsDocument } from '../../api/gql/graphql';

/** Claims that can be linked with a hypothesis: those of the case that tell actors apart, and those about what a person is said to have used. */
export function useLinkableClaims(subject: string, used: string | null) {
  const [{ data }] = useQuery({ query: EvidenceSourcesDocument, variables: { subject, role: 'OPERATOR' } });
  const [{ data: traces }] = useQuery({
    query: TraceClaimsDocument,
    variables: { id: used ?? '' },
    pause: used === null,
  });
  const found = new Map(
    (data?.attribution?.matrix ?? []).flatMap(({ fact: { title, value: text, claims: stated } }) =>
      stated.map(({ id, source }) => [id, `${title} ${text ?? ''} (${source.name})`] as const),
    ),
  );
  for (const { typeName, from, to, claims } of traces?.entity?.relationships.nodes ?? []) {
    for (const { id, source } of claims.nodes) {
      found.set(id, `${from.defangedName} ${typeName} ${to.defangedName} (${source.name})`);
    }
  }
  return [...found].map(([value, label]) => ({ value, label }));
}
