import { useCallback, useEffect } from 'react';

const name = 'attribution-session-1';

/** Pages of one browser share the session's cookie: when one signs in or out, the others ask again who is signed in. */
export function useOtherPages(onOther: () => void): () => void {
  useEffect(() => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = onOther;
    return () => channel.close();
  }, [onOther]);
  return useCallback(() => {
    const channel = new BroadcastChannel(name);
    channel.postMessage('changed');
    channel.close();
  }, []);
}
