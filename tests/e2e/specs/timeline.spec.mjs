/** The timeline under the chart: a period leaves only what holds within it, by keys alone. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { openChart, snapshot, tool, untilOnChart } from '../pages/chart.mjs';
import { openCaseChart } from '../pages/cases.mjs';

/** Concerns six entities, on dates in March 2020. */
const reference = 'RO-CYB/2020/002';

let explorer;
let page;
before(async () => {
  explorer = await openExplorer();
  page = await explorer.reader(accounts.romania);
});
after(() => explorer?.close());
beforeEach(() => page.goto('/'));

const rim = (name) => page.getByTestId('time-brush').getByLabel(name);

test('Period_FromALaterDay_LeavesFewerRelationshipsAndSaysSo', async () => {
  await openCaseChart(page, reference);
  const all = (await snapshot(page)).visibleEdges;
  await tool(page, 'Timeline').click();
  await page.getByText('Year', { exact: true }).click();
  await rim('Last day').focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByTestId('hidden-count').waitFor();
  const some = (await snapshot(page)).visibleEdges;
  assert.ok(some < all, `${some} of ${all} are left`);
});

test('Period_TakenBack_ShowsAllAgain', async () => {
  await openCaseChart(page, reference);
  await tool(page, 'Timeline').click();
  await page.getByText('Year', { exact: true }).click();
  await rim('Last day').focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByTestId('hidden-count').waitFor();
  await page.getByRole('button', { name: 'All times' }).click();
  await page.getByTestId('hidden-count').waitFor({ state: 'detached' });
});

test('Rim_ByArrowKey_MovesByTheChosenStepAndReadsAsADay', async () => {
  await openCaseChart(page, reference);
  await tool(page, 'Timeline').click();
  await page.getByText('Day', { exact: true }).click();
  await rim('First day').focus();
  const first = Number(await rim('First day').inputValue());
  await page.keyboard.press('ArrowRight');
  assert.equal(Number(await rim('First day').inputValue()), first + 1);
  assert.match(await rim('First day').getAttribute('aria-valuetext'), /^\d+ \w+ \d{4}$/);
});

test('Chart_WithoutDates_SaysSo', async () => {
  await openChart(page, ['G0007']);
  await untilOnChart(page, 1);
  await tool(page, 'Timeline').click();
  await page.getByText('No relationship on the chart is dated.').waitFor();
});
