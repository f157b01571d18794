import { type LiveEvent, type LiveMessage, readMessage, type Topic } from './events';
import { openStreams, type Streams, type StreamsOutside } from './streams';

/** How the pages of one browser talk to one another; a BroadcastChannel. */
export interface LiveChannel {
  postMessage(message: LiveMessage): void;
  close(): void;
}

export interface LiveOutside extends Pick<StreamsOutside, 'open' | 'pause' | 'random'> {
  /** Joins the channel; `receive` gets what the other pages say. */
  readonly channel: (receive: (data: unknown) => void) => LiveChannel;
  /** Runs `work` while no other page of this browser does; ends it, or the wait for it, with the signal. */
  readonly lead: (work: (signal: AbortSignal) => void, signal: AbortSignal) => void;
}

/** What the server tells as it happens: one stream for all pages of a browser, held by one of them. */
export interface Live {
  /** Takes part until the function that it answers is called. */
  readonly start: () => () => void;
  /** Answers the function that ends listening. */
  readonly listen: (listener: (event: LiveEvent) => void) => () => void;
  /** Told each time that changes are heard again, and each time that they no longer are. */
  readonly onState: (listener: (open: boolean) => void) => () => void;
  /** Has a topic listened to; it ends by itself. */
  readonly want: (topic: Topic) => void;
}

export function createLive(outside: LiveOutside): Live {
  const listeners = new Set<(event: LiveEvent) => void>();
  const stateListeners = new Set<(open: boolean) => void>();
  const wanted = new Set<Topic>(['changes']);
  let channel: LiveChannel | null = null;
  let streams: Streams | null = null;
  let open = false;

  const hear = (event: LiveEvent) => {
    if (event.type === 'progress' && event.progress.state !== 'RUNNING')
      wanted.delete(`import ${event.progress.importId}`);
    for (const listener of [...listeners]) listener(event);
  };
  const become = (next: boolean) => {
    if (next === open) return;
    open = next;
    for (const listener of [...stateListeners]) listener(open);
  };
  const lead = (signal: AbortSignal) => {
    const own = openStreams(
      {
        ...outside,
        tell: (event) => {
          channel?.postMessage({ type: 'event', event });
          hear(event);
        },
        state: (next) => {
          channel?.postMessage({ type: 'state', open: next });
          become(next);
        },
      },
      signal,
    );
    streams = own;
    // What was heard by the page that held the streams before may have ended a while ago.
    channel?.postMessage({ type: 'state', open: false });
    become(false);
    signal.addEventListener('abort', () => {
      streams = null;
    });
    for (const topic of wanted) own.want(topic);
    channel?.postMessage({ type: 'ask' });
  };
  const receive = (message: LiveMessage) => {
    switch (message.type) {
      case 'event':
        return hear(message.event);
      case 'state':
        return become(message.open);
      case 'want':
        streams?.want(message.topic);
        if (streams !== null && message.topic === 'changes') channel?.postMessage({ type: 'state', open });
        return;
      case 'ask':
        for (const topic of wanted) channel?.postMessage({ type: 'want', topic });
        return;
      default:
        return message satisfies never;
    }
  };

  return {
    start: () => {
      const end = new AbortController();
      const own = outside.channel((data) => {
        const message = readMessage(data);
        if (message !== null) receive(message);
      });
      channel = own;
      own.postMessage({ type: 'want', topic: 'changes' });
      outside.lead(lead, end.signal);
      return () => {
        end.abort();
        own.close();
        channel = null;
        become(false);
      };
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onState: (listener) => {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    want: (topic) => {
      wanted.add(topic);
      if (streams !== null) streams.want(topic);
      else channel?.postMessage({ type: 'want', topic });
    },
  };
}
