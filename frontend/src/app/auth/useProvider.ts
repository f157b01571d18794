import { useEffect, useState } from 'react';
import { readWays } from '../../api/session';

/** Where the way over an identity provider begins; null where there is none, undefined until the server said so. */
export function useProvider(): string | null | undefined {
  const [provider, setProvider] = useState<string | null>();
  useEffect(() => {
    let isShown = true;
    void readWays().then(({ provider: path }) => isShown && setProvider(path));
    return () => {
      isShown = false;
    };
  }, []);
  return provider;
}
