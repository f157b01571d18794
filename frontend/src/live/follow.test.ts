import { Client, fetchExchange } from 'urql';
import { expect, it } from 'vitest';
import type { LiveChange, LiveEvent } from './events';
import { createNews, followNews, showNews } from './follow';
import type { Live } from './live';

const change = (revision: string, at: string): LiveChange => ({
  revision,
  at,
  account: null,
  action: 'RECORD_CLAIM',
  entities: [],
});

/** A page that hears what it is told to, and a server that answers with these changes, or with nothing to null. */
function page(answers: (readonly LiveChange[] | null)[]) {
  const asked: unknown[] = [];
  const states: ((open: boolean) => void)[] = [];
  const listeners: ((event: LiveEvent) => void)[] = [];
  const live: Live = {
    start: () => () => undefined,
    want: () => undefined,
    listen: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
    onState: (listener) => {
      states.push(listener);
      return () => undefined;
    },
  };
  const client = new Client({
    url: 'http://server.example/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_, init) => {
      asked.push(JSON.parse(`${init?.body}`).variables);
      const nodes = answers.shift() ?? null;
      if (nodes === null) throw new TypeError('fetch failed');
      const body = JSON.stringify({ data: { changes: { nodes } } });
      return new Response(body, { headers: { 'Content-Type': 'application/json' } });
    },
  });
  const store = createNews();
  followNews(store, live, client, () => Date.UTC(2026, 0, 1));
  const open = async () => {
    for (const tell of states) tell(true);
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  };
  const unseen = () => store.getState().news.unseen.map(({ revision }) => revision);
  return { asked, open, unseen, store, tell: (event: LiveEvent) => listeners.map((each) => each(event)) };
}

const [old, missed] = [change('old', '2026-01-01T08:00:00Z'), change('missed', '2026-01-01T09:00:00Z')];

it('takes what there is at the start for known, and asks for what was missed while nothing was heard', async () => {
  const { asked, open, unseen } = page([[old], [missed, old]]);
  await open();
  expect(unseen()).toEqual([]);
  await open();
  expect([unseen(), asked]).toEqual([['missed'], [{ first: 1 }, { first: 100, since: old.at }]]);
});

it('misses nothing where the server went before it said what the newest change was', async () => {
  const { asked, open, unseen } = page([null, [missed]]);
  await open();
  await open();
  expect([unseen(), asked[1]]).toEqual([['missed'], { first: 100, since: '2026-01-01T00:00:00.000Z' }]);
});

it('counts what is heard until the reader asks to see it', () => {
  const { tell, unseen, store } = page([]);
  tell({ type: 'change', change: missed });
  expect(unseen()).toEqual(['missed']);
  showNews(store);
  expect([unseen(), store.getState().shown]).toEqual([[], 1]);
});
