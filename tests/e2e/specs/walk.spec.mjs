/**
 * The first hour of a new analyst, by hand: find a group, see its malware and the evidence, an ambiguous name, a path that
 * is no shared technique, a case of one's own with a wallet that another country has too; and all of it after a restart.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { openCase, walletsAcrossBorders } from '../pages/cases.mjs';
import { expand, listedPaths, places, relationsTable, saveChart, select, sidePanel, tool, untilOnChart } from '../pages/chart.mjs';
import { attachToCase } from '../pages/entity.mjs';
import { hits, openEntity, searchBox, searchFor } from '../pages/search.mjs';

const reference = 'PL-CYB/2026/950';
/** In a Romanian case that is released to Poland. */
const wallet = '11242JEH6eaj4rhueWp5SupdaFPUH6nUNz';

let explorer;
let page;
let drawn;
before(async () => {
  explorer = await openExplorer();
  page = await explorer.reader(accounts.poland);
});
after(() => explorer?.close());

test('Walk_1_Apt28_IsFoundAndOpenedOnAChart', async () => {
  await openEntity(page, 'APT28');
  await page.getByTestId('open-on-chart').click();
  await untilOnChart(page, 1);
});

test('Walk_2_ItsMalware_IsOneExpansionAway', async () => {
  await expand(page, 'APT28', 'uses Malware', 18);
});

test('Walk_3_EvidenceOfALine_LinksToItsSource', async () => {
  const rows = await relationsTable(page);
  await rows.filter({ hasText: 'CHOPSTICK' }).click();
  const link = sidePanel(page).getByTestId('claim').first().getByRole('link', { name: 'Open the source' }).first();
  assert.match(await link.getAttribute('href'), /^https:/);
});

test('Walk_4_PathToAnotherGroup_IsNoSharedTechnique', async () => {
  await select(page, 'APT28');
  await tool(page, 'Paths').click();
  await sidePanel(page).getByPlaceholder('Another entity…').fill('APT29');
  await page.getByRole('option').filter({ hasText: 'APT29' }).first().click();
  const [first] = await listedPaths(page);
  assert.equal(first.some(({ kind }) => kind === 'Attack pattern' || kind === 'Location'), false);
  await page.getByTestId('path').first().getByRole('button', { name: 'Add to the chart' }).click();
  await untilOnChart(page, 17 + first.length);
  await saveChart(page, 'Between the bears');
  drawn = await places(page);
});

test('Walk_5_GrizzlySteppe_IsSeveralGroupsAccordingToWhom', async () => {
  await searchFor(page, 'Grizzly Steppe');
  const sources = Object.fromEntries((await hits(page)).map(({ name, sources: by }) => [name, by]));
  assert.deepEqual([sources.APT28, sources.APT29], ['according to MISP galaxy', 'according to MISP galaxy']);
});

test('Walk_6_CaseOfOnesOwn_TakesAWalletOfAnotherCountrysCase', async () => {
  await openCase(page, { reference, title: 'Extortion mails to a school', country: 'Poland', offence: 'Sextortion' });
  await searchBox(page).fill(wallet);
  await page.getByRole('option').first().click();
  await attachToCase(page, reference, 'Named in the second mail');
  assert.deepEqual((await walletsAcrossBorders(page))[wallet]?.countries.sort(), ['PL', 'RO']);
});

test('Walk_7_AfterARestart_AllOfItIsThere', async () => {
  await explorer.restart();
  page = await explorer.reader(accounts.poland);
  await page.getByTestId('my-charts').getByRole('link', { name: 'Between the bears' }).click();
  await untilOnChart(page, Object.keys(drawn).length);
  assert.deepEqual(await places(page), drawn);
  assert.deepEqual((await walletsAcrossBorders(page))[wallet]?.cases.sort(), [reference, 'RO-CYB/2019/024']);
});

test('Walk_Pages_ReportNoFault', () => assert.deepEqual(explorer.faults, []));
