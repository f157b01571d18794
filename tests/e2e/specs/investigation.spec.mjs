/** The chart on the real sample: expand, evidence, paths, undo, the table twin, exports. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { expand, listedPaths, openChart, option, places, previewExpand, relationsTable, select, sidePanel, snapshot, tool, untilOnChart } from '../pages/chart.mjs';
import { stateOccasion } from '../pages/occasion.mjs';

const apt28 = 'G0007';
const apt29 = 'G0016';
const itsMalware = 17;

let explorer;
let page;
before(async () => {
  explorer = await openExplorer();
  page = await explorer.reader(accounts.poland);
});
after(() => explorer?.close());
beforeEach(() => page.goto('/'));

test('Preview_OfApt28_TellsExactCountsBeforeAnythingMoves', async () => {
  await openChart(page, [apt28]);
  const counts = await previewExpand(page, 'APT28');
  assert.deepEqual(
    { malware: counts['uses Malware'], techniques: counts['uses Attack pattern'], tools: counts['uses Tool'] },
    { malware: itsMalware, techniques: 86, tools: 9 },
  );
  assert.equal((await snapshot(page)).nodes.length, 1);
});

test('HiddenCount_Clicked_OpensThePreviewOfTheExpansion', async () => {
  await openChart(page, [apt28]);
  const node = await page.getByTestId('chart').evaluate((canvas) => canvas.surface.screenPosition(canvas.surface.snapshot().nodes[0].id));
  await page.mouse.click(node.clientX + 24, node.clientY - 14);
  await page.getByRole('dialog', { name: 'Expand APT28' }).waitFor();
});

test('Expand_ToMalware_BringsAllOfItAndMovesNothing', async () => {
  await openChart(page, [apt28]);
  const before = await places(page);
  await expand(page, 'APT28', 'uses Malware', 1 + itsMalware);
  const after = await places(page);
  assert.deepEqual(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]])), before);
  await page.getByLabel(`Chart: ${1 + itsMalware} entities, ${itsMalware} relationships`, { exact: true }).waitFor();
});

test('Undo_OfExpand_IsOneKeyAndTakesAllOfItOff', async () => {
  await openChart(page, [apt28]);
  await expand(page, 'APT28', 'uses Malware', 1 + itsMalware);
  await tool(page, 'Undo').click();
  await untilOnChart(page, 1);
  await tool(page, 'Redo').click();
  await untilOnChart(page, 1 + itsMalware);
});

test('Evidence_OfALine_NamesTheSourceAndLinksToIt', async () => {
  await openChart(page, [apt28, 'S0023']);
  const rows = await relationsTable(page);
  await rows.filter({ hasText: 'CHOPSTICK' }).click();
  const claim = sidePanel(page).getByTestId('claim').first();
  await claim.getByText('MITRE ATT&CK v13.1', { exact: true }).waitFor();
  const link = claim.getByRole('link', { name: 'Open the source' }).first();
  assert.match(await link.getAttribute('href'), /^https:\/\//);
  assert.match(await link.getAttribute('rel'), /noopener/);
});

test('TableTwin_RowOfAnEntity_IsTheSameSelection', async () => {
  await openChart(page, [apt28, apt29]);
  await tool(page, 'Table').click();
  await page.getByTestId('table-twin').getByRole('row').filter({ hasText: 'APT29' }).click();
  await sidePanel(page).getByText('APT29').first().waitFor();
  assert.equal(await option(page, 'APT29').getAttribute('aria-selected'), 'true');
});

test('Paths_IgnoringTechniquesAndCountries_LeadThroughNeither', async () => {
  await openChart(page, [apt28, apt29], { paths: true });
  const paths = await listedPaths(page);
  assert.deepEqual([paths[0].at(0).name, paths[0].at(-1).name], ['APT28', 'APT29']);
  assert.deepEqual(paths.flat().filter(({ kind }) => kind === 'Attack pattern' || kind === 'Location'), []);
});

test('Paths_WithTechniquesAllowed_LeadThroughSome', async () => {
  await openChart(page, [apt28, apt29], { paths: true });
  await listedPaths(page);
  await sidePanel(page).getByLabel('Ignore techniques and countries').uncheck();
  await sidePanel(page).getByRole('img', { name: 'Attack pattern' }).first().waitFor();
});

test('Path_FromOneSelected_IsSoughtToOneFoundByName', async () => {
  await openChart(page, [apt28]);
  await select(page, 'APT28');
  await tool(page, 'Paths').click();
  const to = sidePanel(page).getByPlaceholder('Another entity…');
  await to.fill('APT29');
  await page.getByRole('option').filter({ hasText: 'APT29' }).first().waitFor();
  await to.press('Enter');
  const [first] = await listedPaths(page);
  assert.deepEqual([first.at(0).name, first.at(-1).name], ['APT28', 'APT29']);
});

test('Path_AddedToTheChart_PutsItsStepsThere', async () => {
  await openChart(page, [apt28, apt29], { paths: true });
  const [first] = await listedPaths(page);
  await page.getByTestId('path').first().getByRole('button', { name: 'Add to the chart' }).click();
  await untilOnChart(page, first.length);
});

test('Menu_OfTheRightButton_ExpandsWhatIsUnderThePointer', async () => {
  await openChart(page, [apt28]);
  const { clientX, clientY } = await page.getByTestId('chart').evaluate(({ surface }) => surface.screenPosition(surface.snapshot().nodes[0].id));
  await page.mouse.click(clientX, clientY, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Expand' }).click();
  await page.getByRole('dialog', { name: 'Expand APT28' }).waitFor();
});

test('Badge_OfHiddenNeighbours_CountsEachOnce', async () => {
  await openChart(page, [apt28, apt29]);
  const hidden = async (name) => Number(/, (\d+) hidden/.exec(await option(page, name).textContent())[1]);
  const counts = await explorer.ask(accounts.poland, '{ a: entity(id: "G0007") { neighbourCount } b: entity(id: "G0016") { neighbourCount } }');
  assert.deepEqual([await hidden('APT28'), await hidden('APT29')], [counts.a.neighbourCount, counts.b.neighbourCount]);
});

test('Badge_OfJurisdictions_IsReadOutToo', async () => {
  await page.goto('/cases/across?kinds=CRYPTO_WALLET');
  await page.getByRole('link', { name: 'Open on chart' }).click();
  await page.getByRole('option', { name: /^Cryptocurrency wallet .* in cases of PL, RO/ }).first().waitFor({ state: 'attached' });
});

test('Hide_AndShowAll_ComeBackToTheSame', async () => {
  await openChart(page, [apt28, apt29]);
  await select(page, 'APT29');
  await tool(page, 'Hide').click();
  await option(page, 'APT29').waitFor({ state: 'detached' });
  await tool(page, 'Undo').click();
  await option(page, 'APT29').waitFor({ state: 'attached' });
});

test('Keyboard_Alone_SelectsPreviewsAndExpands', async () => {
  await openChart(page, [apt28]);
  await page.getByRole('listbox', { name: 'Entities on the chart' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Expand APT28' });
  await dialog.getByRole('checkbox', { name: 'uses Malware' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: `Add the ${itsMalware} strongest` }).focus();
  await page.keyboard.press('Enter');
  await untilOnChart(page, 1 + itsMalware);
});

test('Announcement_OfAnExpand_IsSaidAndSoIsItsUndo', async () => {
  await openChart(page, [apt28]);
  await expand(page, 'APT28', 'uses Malware', 1 + itsMalware);
  await page.getByRole('status').filter({ hasText: `Expanded: ${itsMalware} entities added` }).waitFor({ state: 'attached' });
  await tool(page, 'Undo').click();
  await page.getByRole('status').filter({ hasText: `Undone: Expanded: ${itsMalware} entities added` }).waitFor({ state: 'attached' });
});

test('Export_FirstOfASession_AsksForCaseAndReasonAndGoesOn', async () => {
  await openChart(page, [apt28]);
  await tool(page, 'Export').click();
  await page.getByRole('menuitem', { name: 'Table of entities (CSV)' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), stateOccasion(page)]);
  assert.match(await new Response(await download.createReadStream()).text(), /APT28/);
});

for (const [choice, check] of [
  ['Table of entities (CSV)', (text) => assert.match(text, /APT28/)],
  ['STIX 2.1 bundle', (text) => assert.ok(JSON.parse(text).objects.some(({ type, name }) => type === 'intrusion-set' && name === 'APT28'))],
  ['Picture (PNG)', (text) => assert.match(text, /^.PNG/)],
]) {
  test(`Export_${choice}_HoldsWhatIsOnTheChart`, async () => {
    await openChart(page, [apt28]);
    await tool(page, 'Export').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: choice }).click()]);
    check(await new Response(await download.createReadStream()).text());
  });
}

test('Pages_OfAllTests_ReportNoScriptFault', () => assert.deepEqual(explorer.faults, []));
