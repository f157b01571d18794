import { useParams } from '@tanstack/react-router';
import { OperationPage } from './operationPage';

/** The operation that the address names. */
export function OperationRoute() {
  const { id } = useParams({ from: '/operations/$id' });
  return <OperationPage key={id} id={id} />;
}
