import { useEffect, useState } from 'react';
import { readProvider } from '../../api/session';

/** Where the way over an identity provider begins; null where there is none, undefined until the server said so. */
export function useProvider(): string | null | undefined {
  const [provider, setProvider] = useState<string | null>();
  useEffect(() => {
    let isShown = true;
    void readProvider().then((path) => isShown && setProvider(path));
    return () => {
      isShown = false;
    };
  }, []);
  return provider;
}
