/** Ctrl+K: go anywhere and do anything by name, without a pointer. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { openChart } from '../pages/chart.mjs';

let explorer;
before(async () => (explorer = await openExplorer()));
after(() => explorer?.close());

const field = (page) => page.getByRole('combobox', { name: 'Go to or do' });
const options = (page) => page.getByRole('listbox', { name: 'Go to or do' }).getByRole('option');

async function jump(page, text, wanted) {
  await page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
  await page.keyboard.press('Control+k');
  await field(page).fill(text);
  await options(page).filter({ hasText: wanted }).first().waitFor();
}

test('JumpList_NameOfAnEntity_OpensItsPage', async () => {
  const page = await explorer.reader(accounts.poland);
  await jump(page, 'APT28', 'Entity');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'APT28' }).waitFor();
});

test('JumpList_NameOfAScreen_GoesThereByKeysAlone', async () => {
  const page = await explorer.reader(accounts.poland);
  await jump(page, 'go bord', 'Go to: Across borders');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cases/across');
});

test('JumpList_ReferenceOfACase_OpensIt', async () => {
  const page = await explorer.reader(accounts.poland);
  await jump(page, 'RO-CYB/2019/009', 'Case');
  await options(page).filter({ hasText: 'RO-CYB/2019/009' }).first().click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: /\S/ }).waitFor();
  assert.match(page.url(), /\/cases\/.+/);
});

test('JumpList_OnTheChart_HasItsCommandsAndEscapeLeavesEverythingAsItWas', async () => {
  const page = await explorer.reader(accounts.poland);
  await openChart(page, ['G0007', 'G0016']);
  await jump(page, 'table', 'Table');
  await page.keyboard.press('Enter');
  await page.getByTestId('table-twin').waitFor();
  await jump(page, 'table', 'Table');
  await page.keyboard.press('Escape');
  await page.getByTestId('jump').waitFor({ state: 'detached' });
  assert.equal(await page.getByTestId('table-twin').count(), 1);
});

test('JumpList_AllOfIt_DoesNothingThatTheContentSecurityPolicyRefuses', () => assert.deepEqual(explorer.faults, []));
