/** What was done is there after the server was stopped and started again. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { findCases, openCase } from '../pages/cases.mjs';
import { expand, openChart, openSaved, places, saveChart, untilOnChart } from '../pages/chart.mjs';
import { addNote, noteOf } from '../pages/entity.mjs';

const reference = 'RO-CYB/2026/901';
let explorer;
let page;
let drawn;
before(async () => {
  explorer = await openExplorer();
  const first = await explorer.reader(accounts.romania);
  await openCase(first, { reference, title: 'A case to keep', country: 'Romania', offence: 'Phishing' });
  await first.goto('/entity/G0007');
  await addNote(first, 'Ask the regional desk first.');
  await openChart(first, ['G0007']);
  await expand(first, 'APT28', 'uses Malware', 18);
  await saveChart(first, 'APT28 and its malware');
  drawn = await places(first);
  await explorer.restart();
  page = await explorer.reader(accounts.romania);
});
after(() => explorer?.close());

test('Restart_SavedChart_OpensWithEveryEntityInItsPlace', async () => {
  await openSaved(page, 'APT28 and its malware');
  await untilOnChart(page, 18);
  assert.deepEqual(await places(page), drawn);
});

test('Restart_Case_IsStillInTheList', async () => {
  assert.deepEqual(await findCases(page, reference), [reference]);
});

test('Restart_Note_IsStillOnThePage', async () => {
  await page.goto('/entity/G0007');
  await noteOf(page, 'Ask the regional desk first.').waitFor();
});
