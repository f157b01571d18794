import { expect, it } from 'vitest';
import { type Attempt, keepOpen } from './keepOpen';

/** Runs the attempts one after the other, the last of them for good; answers what was told and how long was waited. */
async function run(attempts: readonly Attempt<number>[], ends: boolean) {
  const told: (string | number)[] = [];
  const end = new AbortController();
  const rest = [...attempts];
  await keepOpen<number>(
    (sink, signal) => {
      const next = rest.shift();
      if (next !== undefined) return next(sink, signal);
      end.abort();
      return Promise.resolve();
    },
    {
      opened: () => told.push('opened'),
      event: (event) => told.push(event),
      lost: () => told.push('lost'),
      pause: async (wait) => void told.push(`wait ${wait}`),
      random: () => 1,
      ends,
      signal: end.signal,
    },
  );
  return told;
}

const refused: Attempt<number> = () => Promise.reject(new Error('refused'));
const broken: Attempt<number> = async ({ opened, event }) => {
  opened();
  event(7);
  throw new Error('broken off');
};
const ended: Attempt<number> = async ({ opened }) => opened();

it('waits longer after each try that does not open', async () => {
  expect(await run([refused, refused, refused], false)).toEqual([
    ...['lost', 'wait 1000', 'lost', 'wait 2000', 'lost', 'wait 4000'],
  ]);
});

it('starts over with the short wait once it was open', async () => {
  expect(await run([refused, refused, broken, refused], false)).toEqual([
    ...['lost', 'wait 1000', 'lost', 'wait 2000'],
    ...['opened', 7, 'lost', 'wait 1000', 'lost', 'wait 2000'],
  ]);
});

it('opens again what the server ended, unless that is its end', async () => {
  expect([await run([ended], false), await run([ended, refused], true)]).toEqual([
    ['opened', 'lost', 'wait 1000'],
    ['opened', 'lost'],
  ]);
});
