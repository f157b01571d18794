import { listPurposes } from '../api/session';
import { useLoaded } from '../lib/useLoaded';

/** The name of a purpose by its token; the token itself until the list is there, and for one that is no longer on it. */
export function usePurposeNames(): (token: string) => string {
  const purposes = useLoaded(listPurposes);
  return (token) => purposes.value?.find((item) => item.token === token)?.name ?? token;
}
