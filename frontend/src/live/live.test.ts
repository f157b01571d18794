import { expect, it } from 'vitest';
import type { LiveChange, LiveEvent, LiveProgress, Topic } from './events';
import type { StreamSink } from './keepOpen';
import { createLive, type LiveChannel, type LiveOutside } from './live';

interface OpenStream {
  readonly topic: Topic;
  readonly sink: StreamSink<LiveEvent>;
  readonly end: () => void;
}

/** A browser: channels that reach each other, one lock, and the streams that were opened on the server. */
function browser() {
  const channels = new Map<LiveChannel, (data: unknown) => void>();
  const queue: ((done: () => void) => void)[] = [];
  const streams: OpenStream[] = [];
  let held = false;
  const next = () => {
    const work = held ? undefined : queue.shift();
    if (work === undefined) return;
    held = true;
    work(() => {
      held = false;
      next();
    });
  };
  const outside: LiveOutside = {
    channel: (receive) => {
      const own: LiveChannel = {
        postMessage: (message) => {
          for (const [other, tell] of [...channels]) if (other !== own) tell(structuredClone(message));
        },
        close: () => channels.delete(own),
      };
      channels.set(own, receive);
      return own;
    },
    lead: (work, signal) => {
      queue.push((done) => {
        if (signal.aborted) return done();
        work(signal);
        signal.addEventListener('abort', done, { once: true });
      });
      next();
    },
    open: (topic) => (sink, signal) =>
      new Promise((end) => {
        streams.push({ topic, sink, end });
        signal.addEventListener('abort', () => end(), { once: true });
      }),
    pause: async () => undefined,
    random: () => 1,
  };
  return { outside, streams };
}

/** A page of the browser, with all it heard. */
function page(outside: LiveOutside) {
  const heard: (LiveEvent | boolean)[] = [];
  const live = createLive(outside);
  live.listen((event) => heard.push(event));
  live.onState((open) => heard.push(open));
  return { live, heard, stop: live.start() };
}

const change = (revision: string): LiveChange => ({
  revision,
  at: '2026-01-01T00:00:00Z',
  account: null,
  action: 'RECORD_CLAIM',
  entities: [],
});
const event = (revision: string): LiveEvent => ({ type: 'change', change: change(revision) });
const progress = (state: LiveProgress['state']): LiveEvent => ({
  type: 'progress',
  progress: { importId: 'i', state, phase: 'OBJECTS', objects: 1, bytesRead: 1, bytesTotal: 2, refused: 0 },
});

it('opens one stream for all pages, and every page hears it once', () => {
  const { outside, streams } = browser();
  const [a, b] = [page(outside), page(outside)];
  streams[0]?.sink.opened();
  streams[0]?.sink.event(event('1'));
  expect([streams.map(({ topic }) => topic), a.heard, b.heard]).toEqual([
    ['changes'],
    [true, event('1')],
    [true, event('1')],
  ]);
});

it('tells a page that comes later that changes are heard already', () => {
  const { outside, streams } = browser();
  page(outside);
  streams[0]?.sink.opened();
  expect(page(outside).heard).toEqual([true]);
});

it('opens the stream in another page when the one that held it goes', () => {
  const { outside, streams } = browser();
  const [a, b] = [page(outside), page(outside)];
  streams[0]?.sink.opened();
  a.stop();
  streams[1]?.sink.opened();
  streams[1]?.sink.event(event('2'));
  expect([streams.length, b.heard]).toEqual([2, [true, false, true, event('2')]]);
});

it('opens the stream again after the server ended it', async () => {
  const { outside, streams } = browser();
  const { heard } = page(outside);
  streams[0]?.sink.opened();
  streams[0]?.end();
  await new Promise(setImmediate);
  streams[1]?.sink.opened();
  expect(heard).toEqual([true, false, true]);
});

it('has an import that two pages want listened to once, tells the second where it stands, and ends with it', async () => {
  const { outside, streams } = browser();
  const [a, b] = [page(outside), page(outside)];
  b.live.want('import i');
  streams[1]?.sink.event(progress('RUNNING'));
  a.live.want('import i');
  streams[1]?.sink.event(progress('DONE'));
  streams[1]?.end();
  await new Promise(setImmediate);
  expect(streams.map(({ topic }) => topic)).toEqual(['changes', 'import i']);
  expect(a.heard).toEqual([progress('RUNNING'), progress('RUNNING'), progress('DONE')]);
});

it('asks again for the imports of others in the page that takes over', () => {
  const { outside, streams } = browser();
  const [a, , c] = [page(outside), page(outside), page(outside)];
  c.live.want('import i');
  a.stop();
  expect(streams.map(({ topic }) => topic)).toEqual(['changes', 'import i', 'changes', 'import i']);
});

it('hears nothing more once it was stopped', () => {
  const { outside, streams } = browser();
  const [a, b] = [page(outside), page(outside)];
  b.stop();
  streams[0]?.sink.event(event('3'));
  expect([a.heard, b.heard]).toEqual([[event('3')], []]);
});
