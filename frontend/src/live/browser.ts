import type { LiveOutside } from './live';
import { serverStreams } from './serverStreams';

/** The pages of one browser that are signed in with the account. */
export function browserOutside(account: string, onSignedOut: () => void): LiveOutside {
  const name = `attribution-live-1 ${account}`;
  return {
    channel: (receive) => {
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }) => receive(data);
      return channel;
    },
    lead: (work, signal) => {
      const hold = () =>
        new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => resolve(), { once: true });
          work(signal);
        });
      // Pages on plain HTTP outside loopback have no locks: there, each holds a stream of its own.
      if (navigator.locks === undefined) void hold();
      else navigator.locks.request(name, { signal }, hold).catch(() => undefined); // rejects where the signal ends the wait
    },
    open: serverStreams(onSignedOut),
    pause,
    random: Math.random,
  };
}

/** Waits, but no longer than until the browser is connected again or the page is looked at again. */
function pause(wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = () => {
      clearTimeout(timer);
      ended.abort();
      resolve();
    };
    const timer = setTimeout(end, wait);
    signal.addEventListener('abort', end, { signal: ended.signal });
    addEventListener('online', end, { signal: ended.signal });
  });
}
