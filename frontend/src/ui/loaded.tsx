import type { ReactNode } from 'react';
import type { CombinedError, UseQueryState } from 'urql';
import { ErrorState, SkeletonRows } from './states';

export interface LoadedProps<Data> {
  readonly result: Pick<UseQueryState<Data>, 'data' | 'error' | 'fetching'>;
  readonly onRetry?: (() => void) | undefined;
  readonly skeleton?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** A query's three states. What is already known stays on the screen while it is fetched anew. */
export function Loaded<Data>({ result, onRetry, skeleton, children }: LoadedProps<Data>) {
  const error: CombinedError | undefined = result.error;
  if (result.data !== undefined && result.data !== null) return children(result.data); // null: the whole answer failed
  if (error !== undefined) return <ErrorState error={error} {...(onRetry === undefined ? {} : { onRetry })} />;
  return skeleton ?? <SkeletonRows />;
}
