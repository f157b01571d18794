import { expect, it } from 'vitest';
import type { LiveChange } from './events';
import { isNews, knowing, mostNews, noNews, seen, withChanges } from './news';

const change = (second: number, facts: Partial<LiveChange> = {}): LiveChange => ({
  revision: `r${second}`,
  at: new Date(Date.UTC(2026, 0, 1) + second * 1_000).toISOString(),
  account: null,
  action: 'RECORD_CLAIM',
  entities: [],
  ...facts,
});

it('keeps each change once, newest first, and knows when the newest was recorded', () => {
  const news = withChanges(withChanges(noNews, [change(2)]), [change(2), change(3), change(1)]);
  expect([news.unseen, news.mark]).toEqual([[change(3), change(2), change(1)], change(3).at]);
});

it('is not told what the reader wrote, but what an import of the reader brought', () => {
  const [own, imported] = [change(1, { account: 'me' }), change(2, { account: 'me', action: 'IMPORT_FILE' })];
  expect([own, imported, change(3)].map(isNews)).toEqual([false, true, true]);
  expect(withChanges(noNews, [own]).mark).toBe(own.at);
});

it('takes what the page showed at its start for known', () => {
  const news = knowing(noNews, [change(1)]);
  expect(withChanges(news, [change(1), change(2)]).unseen).toEqual([change(2)]);
});

it('does not bring back what was looked at', () => {
  const news = seen(withChanges(noNews, [change(1)]));
  expect([news.unseen, withChanges(news, [change(1)])]).toEqual([[], news]);
});

it('keeps no more than it can show', () => {
  const many = Array.from({ length: mostNews + 5 }, (_, second) => change(second));
  expect(withChanges(noNews, many).unseen.length).toBe(mostNews);
});
