import { useCallback, useEffect } from 'react';

const name = 'attribution-session-1';

/** What happened to the session in another page of the browser. */
export type Elsewhere = 'in' | 'out';

/** Pages of one browser share the session's cookie: what one does with it, the others are told. Answers how to tell them. */
export function useOtherPages(onOther: (what: Elsewhere) => void): (what: Elsewhere) => void {
  useEffect(() => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => onOther(data === 'out' ? 'out' : 'in');
    return () => channel.close();
  }, [onOther]);
  return useCallback((what) => {
    const channel = new BroadcastChannel(name);
    channel.postMessage(what);
    channel.close();
  }, []);
}
