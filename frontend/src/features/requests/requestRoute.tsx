import { getRouteApi } from '@tanstack/react-router';
import { RequestPage } from './requestPage';

const route = getRouteApi('/requests/$id');

/** One request by its address. */
export function RequestRoute() {
  const { id } = route.useParams();
  return <RequestPage key={id} id={id} />;
}
