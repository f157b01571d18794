import { useCallback, useEffect, useState } from 'react';

/** What is fetched outside of the graph's API: the value once it is there, kept while it is fetched anew. */
export interface LoadedValue<Value> {
  readonly value: Value | null;
  readonly failed: boolean;
  readonly load: () => void;
}

/** `fetchValue` is to be the same function from one rendering to the next. */
export function useLoaded<Value>(fetchValue: () => Promise<Value>): LoadedValue<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    fetchValue().then(
      (next) => {
        setValue(next);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [fetchValue]);
  useEffect(load, [load]);
  return { value, failed, load };
}
