/** A file brought in by hand: sent, followed to its end, looked at, withdrawn. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const objects = 12_000;

let explorer;
let page;
before(async () => {
  explorer = await openExplorer();
  page = await explorer.reader(accounts.poland);
  await page.goto('/imports');
});
after(() => explorer?.close());

const form = () => page.getByTestId('import-form');
const rows = () => page.getByTestId('import');
const rowOf = (name) => rows().filter({ hasText: name });

/** A bundle of malware; the last object is not one that can be used. */
function bundle(count) {
  const malware = Array.from({ length: count }, (_, index) => ({
    type: 'malware',
    spec_version: '2.1',
    id: `malware--7c1d0a3e-2b7a-4d5e-9a41-${String(index).padStart(12, '0')}`,
    created: '2026-01-10T09:00:00.000Z',
    modified: '2026-01-10T09:00:00.000Z',
    name: `Imported ${index} (test)`,
    is_family: true,
  }));
  const broken = { type: 'malware', spec_version: '2.1', id: 'malware--not-an-id', name: 'Broken' };
  return { name: 'many.stix.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ type: 'bundle', id: 'bundle--1d0092c5-5f74-4287-9642-33f4c354e56d', objects: [...malware, broken] })) };
}

async function bring(file, { dryRun = false } = {}) {
  await page.getByLabel('STIX 2.1 file').setInputFiles(file);
  await page.getByLabel('Check only').setChecked(dryRun);
  await form().getByRole('button', { name: dryRun ? 'Check' : 'Import', exact: true }).click();
}

test('Import_CheckedOnly_CountsAndWritesNothing', async () => {
  await bring(bundle(3), { dryRun: true });
  const row = rowOf('many.stix.json').filter({ hasText: 'Checked' });
  await row.waitFor();
  assert.match(await row.innerText(), /Read\s+4\s/);
  const { search } = await explorer.ask(accounts.poland, '{ search(text: "Imported 0 (test)") { totalCount } }');
  assert.equal(search.totalCount, 0);
});

test('Import_LargeFile_IsFollowedToItsEndAndSaysWhatWasRefused', async () => {
  await bring(bundle(objects));
  const row = rowOf('many.stix.json').filter({ hasText: objects.toLocaleString('en') });
  await row.locator('[data-testid=import-state]', { hasText: 'In' }).waitFor({ timeout: 90_000 });
  await row.getByRole('button', { name: 'Details' }).click();
  const issues = row.getByTestId('import-issues');
  await issues.getByText(`Object ${(objects + 1).toLocaleString('en').replace(',', '')}`).waitFor();
});

test('Import_Withdrawn_TakesBackWhatItBrought', async () => {
  const row = rowOf('many.stix.json').filter({ has: page.getByRole('button', { name: 'Withdraw' }) });
  await row.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog', { name: 'Withdraw many.stix.json' }).getByRole('button', { name: 'Withdraw' }).click();
  await rowOf('many.stix.json').locator('[data-testid=import-state]', { hasText: 'Withdrawn' }).waitFor({ timeout: 60_000 });
  const { search } = await explorer.ask(accounts.poland, '{ search(text: "Imported 0 (test)") { totalCount } }');
  assert.equal(search.totalCount, 0);
});
