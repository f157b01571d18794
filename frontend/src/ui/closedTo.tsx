import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument } from '../api/gql/graphql';

/** Where nothing is found: the way to break-glass. It is shown whether or not there is anything, so it tells nothing. */
export function ClosedTo({ item }: { item: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  if (data?.me.rights.includes('break-glass') !== true) return null;
  return (
    <Link to="/break-glass" search={{ item }}>
      {t('breakGlass.closedTo')}
    </Link>
  );
}
