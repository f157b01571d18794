import type { ReactNode } from 'react';
import type { LoadedValue } from '../lib/useLoaded';
import { ErrorState, SkeletonRows } from './states';

/** The states of what is fetched outside of the graph's API. What is known stays on the screen while it is fetched anew. */
export function Listed<Value>({
  loaded: { value, failed, load },
  rows = 2,
  children,
}: {
  loaded: LoadedValue<Value>;
  /** Of the skeleton. */
  rows?: number;
  children: (value: Value) => ReactNode;
}) {
  if (value !== null) return children(value);
  if (failed) return <ErrorState error={{ message: '', networkError: new Error('unreachable') }} onRetry={load} />;
  return <SkeletonRows rows={rows} />;
}
