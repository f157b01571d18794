import { importOf, type LiveEvent, type Topic } from './events';
import { type Attempt, type KeepOpenOptions, keepOpen } from './keepOpen';

/** What the page that holds the streams needs of the outside. */
export interface StreamsOutside extends Pick<KeepOpenOptions<LiveEvent>, 'pause' | 'random'> {
  readonly open: (topic: Topic) => Attempt<LiveEvent>;
  readonly tell: (event: LiveEvent) => void;
  /** Whether changes are heard. */
  readonly state: (open: boolean) => void;
}

export interface Streams {
  /** Listens to it, once. What was told last of an import is told again for whoever came later. */
  readonly want: (topic: Topic) => void;
}

/** One stream per topic, however many pages want it, until the signal aborts. */
export function openStreams(outside: StreamsOutside, signal: AbortSignal): Streams {
  const last = new Map<Topic, LiveEvent | null>();
  const start = async (topic: Topic) => {
    const isChanges = topic === 'changes';
    const isImport = importOf(topic) !== null;
    await keepOpen(outside.open(topic), {
      pause: outside.pause,
      random: outside.random,
      signal,
      ends: isImport,
      opened: () => isChanges && outside.state(true),
      lost: () => isChanges && outside.state(false),
      event: (event) => {
        if (isImport) last.set(topic, event);
        outside.tell(event);
      },
    });
    last.delete(topic);
  };
  return {
    want: (topic) => {
      const known = last.get(topic);
      if (known !== undefined) {
        if (known !== null) outside.tell(known);
        return;
      }
      last.set(topic, null);
      void start(topic);
    },
  };
}
