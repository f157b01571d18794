/** Finding things in the sample, by name, by another name, and by a list of selectors. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { namesOf } from '../pages/entity.mjs';
import { hits, lookUp, searchFor, suggestionsFor } from '../pages/search.mjs';

let explorer;
before(async () => (explorer = await openExplorer()));
after(() => explorer?.close());

test('TypeAhead_Apt28_ComesFirstAndSaysWhy', async () => {
  const page = await explorer.reader(accounts.poland);
  const [first] = await suggestionsFor(page, 'apt28');
  assert.deepEqual(first, { kind: 'Intrusion set', name: 'APT28', why: 'Is called this', sources: 'according to MITRE ATT&CK v13.1 and 1 more' });
});

test('TypeAhead_AnotherName_TellsWhichNameMatched', async () => {
  const page = await explorer.reader(accounts.poland);
  const [first] = await suggestionsFor(page, 'Fancy Bear');
  assert.deepEqual([first.name, first.why.toLowerCase()], ['APT28', 'also known as fancy bear']);
});

test('TypeAhead_Nothing_IsSaid', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.getByRole('combobox', { name: 'Search the graph' }).fill('no such thing at all');
  await page.getByText('Nothing is known under “no such thing at all”').waitFor();
});

test('Results_GrizzlySteppe_AreAllThatCarryTheNameAndWhoSaysSo', async () => {
  const page = await explorer.reader(accounts.poland);
  await searchFor(page, 'Grizzly Steppe');
  const found = await hits(page);
  assert.deepEqual(
    found.map(({ name, sources }) => [name, sources]).sort(),
    [
      ['APT28', 'according to MISP galaxy'],
      ['APT29', 'according to MISP galaxy'],
      ['Grizzly Steppe', 'according to MISP galaxy'],
    ],
  );
  assert.match(await page.getByRole('note').textContent(), /3 entities carry exactly this name/);
});

for (const group of ['APT28', 'APT29']) {
  test(`EntityPage_${group}_SaysWhoCallsItGrizzlySteppe`, async () => {
    const page = await explorer.reader(accounts.poland);
    await searchFor(page, 'Grizzly Steppe');
    await page.getByTestId('search-results').getByRole('link', { name: group }).click();
    const names = await namesOf(page);
    assert.deepEqual(names.filter(({ name }) => name === 'Grizzly Steppe').map(({ source }) => source), ['MISP galaxy']);
  });
}

test('EntityPage_Relationships_GoOnBeyondTheirFirstPage', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto('/entity/G0007');
  const rows = page.getByTestId('relationships').locator('tbody tr');
  await rows.nth(24).waitFor();
  await page.getByRole('region', { name: 'Relationships' }).getByRole('button', { name: 'Show more' }).click();
  await rows.nth(49).waitFor();
  assert.match(await page.getByRole('region', { name: 'Relationships' }).getByTestId('more').textContent(), /^50 of \d+/);
});

test('List_OfSelectorsInAnySpelling_TellsWhatIsKnown', async () => {
  const page = await explorer.reader(accounts.poland);
  const rows = await lookUp(page, ['invoice-pay-demo[.]example', '104.24.108[.]64', '1129TSjKtx65E35GiUo4AYVeyo48twbrGX', 'nobody-knows.example', 'two words']);
  assert.deepEqual(
    rows.map(({ value, type, answer }) => [value, type, answer]),
    [
      ['invoice-pay-demo[.]example', 'Domain name', 'Known'],
      ['104.24.108[.]64', 'IPv4 address', 'Known'],
      ['1129TSjKtx65E35GiUo4AYVeyo48twbrGX', 'Bitcoin wallet', 'Known'],
      ['nobody-knows.example', 'Domain name', 'Not known'],
      ['two words', '', 'Not a selector'],
    ],
  );
});

test('List_OfSelectors_IsShownDefanged', async () => {
  const page = await explorer.reader(accounts.poland);
  const [row] = await lookUp(page, ['INVOICE-PAY-DEMO.EXAMPLE']);
  assert.equal(row.normal, 'invoice-pay-demo[.]example');
});

test('List_AsCsv_HoldsEveryRow', async () => {
  const page = await explorer.reader(accounts.poland);
  await lookUp(page, ['1129TSjKtx65E35GiUo4AYVeyo48twbrGX', 'nobody-knows.example']);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
  const text = await new Response(await download.createReadStream()).text();
  assert.equal(text.trim().split('\n').length, 3);
});
