import { delayBefore } from './backoff';

/** What a stream tells while it is open. */
export interface StreamSink<Event> {
  readonly opened: () => void;
  readonly event: (event: Event) => void;
}

/** One try of a stream. It resolves where the server ended the stream and rejects where it broke off or never opened. */
export type Attempt<Event> = (sink: StreamSink<Event>, signal: AbortSignal) => Promise<void>;

export interface KeepOpenOptions<Event> extends StreamSink<Event> {
  /** The stream is not open any more, or did not open. */
  readonly lost: () => void;
  /** Waits so many ms, or until the signal aborts. */
  readonly pause: (wait: number, signal: AbortSignal) => Promise<void>;
  /** 0–1. */
  readonly random: () => number;
  /** Whether a stream that the server ended is at its end; otherwise it is opened again. */
  readonly ends: boolean;
  readonly signal: AbortSignal;
}

/** Opens the stream again whenever it breaks off, later each time that it does not open, until the signal aborts. Never rejects. */
export async function keepOpen<Event>(attempt: Attempt<Event>, options: KeepOpenOptions<Event>): Promise<void> {
  const { signal, pause, random } = options;
  let failures = 0;
  const opened = () => {
    failures = 0;
    options.opened();
  };
  while (!signal.aborted) {
    const ended = await attempt({ opened, event: options.event }, signal).then(
      () => true,
      () => false,
    );
    if (signal.aborted) return;
    options.lost();
    if (ended && options.ends) return;
    await pause(delayBefore(failures, random), signal);
    failures += 1;
  }
}
