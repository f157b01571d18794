/** What others write, in the tabs of a reader who watches: one stream of changes a browser, nothing moves unasked. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { openChart, places } from '../pages/chart.mjs';
import { recordMalware, secondTab, showNews, streamsOf, untilNews } from '../pages/live.mjs';

let explorer;
before(async () => (explorer = await openExplorer()));
after(() => explorer?.close());

/** A reader with two tabs, the desk and a case list, and the streams they opened. */
async function twoTabs() {
  const page = await explorer.reader(accounts.poland);
  await page.goto('about:blank'); // the stream of the page as it was is not counted
  const streams = streamsOf(page.context());
  await page.goto('/');
  await page.getByTestId('changes').waitFor();
  const other = await secondTab(page, '/cases');
  await untilOpen(page, streams);
  return { page, other, streams };
}

/** The browser tells of a request that ended when it comes to it. */
async function untilNoneIsOpen(page, streams) {
  for (let waited = 0; streams.open.size > 0; waited += 1) {
    assert.ok(waited < 200, 'a stream stayed open');
    await page.waitForTimeout(50);
  }
}

/** The list of recent changes is drawn before the stream is open. */
async function untilOpen(page, streams) {
  for (let waited = 0; streams.open.size === 0; waited += 1) {
    assert.ok(waited < 200, 'no stream was opened');
    await page.waitForTimeout(50);
  }
  await (await [...streams.open][0].response()).headerValue('content-type');
}

test('Changes_OfAnother_ReachBothTabsOverOneStreamAndMoveNothing', async () => {
  const { page, other, streams } = await twoTabs();
  const before = await page.getByTestId('changes').innerText();
  await recordMalware(explorer, accounts.romania, 'Watcher One (test)');
  await Promise.all([untilNews(page, 1), untilNews(other, 1)]);
  assert.deepEqual({ opened: streams.all.length, list: await page.getByTestId('changes').innerText() }, { opened: 1, list: before });
  await showNews(page);
  await page.getByTestId('changes').getByText('Watcher One (test)').waitFor();
  await untilNews(other, 1);
  await page.context().close();
});

test('Changes_TabWithTheStreamCloses_TheOtherTabOpensOneAndHears', async () => {
  const { page, other, streams } = await twoTabs();
  await page.close();
  await recordMalware(explorer, accounts.romania, 'Watcher Two (test)');
  await untilNews(other, 1);
  assert.equal(streams.all.length, 2);
  await other.context().close();
});

test('Changes_ServerGoesAndComesBack_AreCaughtUpWith', async () => {
  const { page } = await twoTabs();
  const comeBack = await explorer.interrupt();
  await comeBack();
  await recordMalware(explorer, accounts.romania, 'Watcher Three (test)');
  await untilNews(page, 1);
  await page.context().close();
});

test('Chart_ChangesShown_KeepsEveryPlaceAndCanBeUndone', async () => {
  const page = await explorer.reader(accounts.poland);
  await openChart(page, ['G0007', 'G0016']);
  const before = await places(page);
  await recordMalware(explorer, accounts.romania, 'Watcher Four (test)');
  await untilNews(page, 1);
  assert.deepEqual(await places(page), before);
  await showNews(page);
  assert.deepEqual(await places(page), before);
  await page.context().close();
});

test('SignOut_InOneTab_EndsTheStreamAndSignsTheOtherOut', async () => {
  const page = await explorer.visitor();
  const streams = streamsOf(page.context());
  await page.goto('/');
  await page.getByLabel('Account').fill(accounts.region);
  await page.getByLabel('Password', { exact: true }).fill(explorer.passwords[accounts.region]);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const other = await secondTab(page, '/cases');
  await untilOpen(page, streams);
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await other.getByRole('button', { name: 'Sign in' }).waitFor();
  await untilNoneIsOpen(other, streams);
});

test('Live_AllOfIt_DoesNothingThatThePagesComplainOf', () => assert.deepEqual(explorer.faults, []));
