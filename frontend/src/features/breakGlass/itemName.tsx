import { useQuery } from 'urql';
import { NameOfDocument } from '../../api/gql/graphql';

/** Asked for on the side: nobody states a case only to read the name in a list. */
const quietly = { quiet: true };

/** The name of an item for who may see it now, else the id that was asked for. */
export function ItemName({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: NameOfDocument, variables: { id }, context: quietly });
  const name = data?.entity?.displayName;
  return name === undefined ? (
    <b className="mono">{id}</b>
  ) : (
    <b title={id}>
      <bdi>{name}</bdi>
    </b>
  );
}
