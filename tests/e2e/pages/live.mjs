/** What others write while one watches. */
import { randomUUID } from 'node:crypto';

/** Streams of changes that the pages of a context open, and those of them that are still open. */
export function streamsOf(context) {
  const all = [];
  const open = new Set();
  context.on('request', (request) => {
    if (request.headers().accept !== 'text/event-stream' || !request.postData()?.includes('ChangeStream')) return;
    all.push(request);
    open.add(request);
  });
  for (const ended of ['requestfinished', 'requestfailed']) context.on(ended, (request) => open.delete(request));
  return { all, open };
}

/** Records malware for everyone, as another account does elsewhere. */
export async function recordMalware(explorer, account, name) {
  const handling = '{ tlp: GREEN, releaseTo: ["everyone"] }';
  const input = `{ kind: MALWARE, name: "${name}", properties: { is_family: true }, handling: ${handling}, idempotencyKey: "${randomUUID()}" }`;
  const { recordEntity } = await explorer.ask(account, `mutation { recordEntity(input: ${input}) { result { id } errors { ... on Error { message } } } }`);
  if (recordEntity.result === null) throw new Error(recordEntity.errors.map(({ message }) => message).join());
}

export const chip = (page) => page.getByTestId('news');

/** Waits until so many changes are said to be new. */
export const untilNews = (page, count) => chip(page).getByText(count === 1 ? '1 new change' : `${count} new changes`, { exact: true }).waitFor();

export async function showNews(page) {
  await chip(page).click();
  await page.getByTestId('show-news').click();
  await chip(page).waitFor({ state: 'detached' });
}

/** Opens another page beside one: a second tab of the same browser. */
export async function secondTab(page, path) {
  const other = await page.context().newPage();
  await other.goto(path);
  await other.getByRole('navigation', { name: 'Main navigation' }).waitFor();
  return other;
}
