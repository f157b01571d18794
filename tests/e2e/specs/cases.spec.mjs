/** A case of one's own, what another country's case has too, and who may see that. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { findCases, openCase, walletsAcrossBorders } from '../pages/cases.mjs';
import { attachToCase } from '../pages/entity.mjs';

/** In case RO-CYB/2019/024 alone, released to Poland. */
const wallet = '11242JEH6eaj4rhueWp5SupdaFPUH6nUNz';
const reference = 'PL-CYB/2026/900';

let explorer;
let listBefore;
before(async () => {
  explorer = await openExplorer();
  const page = await explorer.reader(accounts.poland);
  listBefore = await walletsAcrossBorders(page);
  await page.goto('/');
  await openCase(page, { reference, title: 'Extortion mails to a school', country: 'Poland', offence: 'Sextortion' });
  await page.goto(`/search?text=${wallet}`);
  await page.getByTestId('search-results').getByRole('link', { name: wallet }).click();
  await attachToCase(page, reference, 'Named in the second mail');
});
after(() => explorer?.close());

test('AcrossBorders_BeforeTheCase_LacksTheWallet', () => {
  assert.equal(listBefore[wallet], undefined);
});

test('AcrossBorders_WalletOfAnotherCountrysCase_ListsBothCases', async () => {
  const list = await walletsAcrossBorders(await explorer.reader(accounts.poland));
  assert.deepEqual({ countries: list[wallet]?.countries.sort(), cases: list[wallet]?.cases.sort() }, { countries: ['PL', 'RO'], cases: [reference, 'RO-CYB/2019/024'] });
});

test('CaseFile_AttachedWallet_ShowsNoteAndOtherCountry', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto('/cases');
  await page.getByRole('link', { name: reference }).click();
  const row = page.getByTestId('case-items').getByRole('row').filter({ hasText: wallet });
  await row.getByText('Named in the second mail').waitFor();
  assert.match(await row.textContent(), /RO/);
});

test('CaseFile_EntityFoundThere_IsAttachedForTheCountriesNamedAndUnderTheCodeChosen', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto('/cases');
  await page.getByRole('link', { name: reference }).click();
  await page.getByPlaceholder('Attach an entity…').fill('Ryuk');
  await page.getByRole('option').filter({ hasText: 'Ryuk' }).first().click();
  const dialog = page.getByRole('dialog', { name: `Attach to case ${reference}` });
  await dialog.getByRole('combobox', { name: 'Who will see it' }).click();
  await page.getByRole('option', { name: 'PL-CYB and the units of some countries' }).click();
  assert.equal(await dialog.getByRole('button', { name: 'Attach', exact: true }).isDisabled(), true);
  await dialog.getByRole('combobox', { name: 'Countries' }).fill('Romania');
  await page.getByRole('option', { name: 'Romania' }).click();
  await page.keyboard.press('Tab');
  await dialog.getByRole('combobox', { name: 'Handling codes (Europol)' }).click();
  await page.getByRole('option', { name: /^H1/ }).click();
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  const row = page.getByTestId('case-items').getByRole('row').filter({ hasText: 'Ryuk' });
  const label = await row.getByTestId('label-chip').getAttribute('aria-label');
  assert.match(label, /AMBER.*country:RO.*Handling codes: H1/s);
});

test('CaseList_ReaderOfAnotherUnit_DoesNotSeeTheCase', async () => {
  assert.deepEqual(await findCases(await explorer.reader(accounts.romania), reference), []);
});

test('AcrossBorders_ReaderOfAnotherUnit_DoesNotSeeTheWallet', async () => {
  const list = await walletsAcrossBorders(await explorer.reader(accounts.romania));
  assert.equal(list[wallet], undefined);
});

test('EntityPage_ReaderOfAnotherUnit_NamesTheCaseNowhere', async () => {
  const page = await explorer.reader(accounts.romania);
  await page.goto(`/search?text=${wallet}`);
  await page.getByTestId('search-results').getByRole('link', { name: wallet }).click();
  await page.getByRole('link', { name: 'RO-CYB/2019/024' }).first().waitFor();
  assert.equal(await page.getByText(reference).count(), 0);
});

test('CaseFile_OfTheOwnUnit_IsClosedAndReopenedForAReason', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto('/cases');
  await page.getByRole('link', { name: reference }).click();
  for (const [act, status] of [['Close the case', 'Closed'], ['Reopen the case', 'Open']]) {
    await page.getByRole('button', { name: act }).click();
    const dialog = page.getByRole('dialog');
    assert.equal(await dialog.getByRole('button', { name: act }).isDisabled(), true);
    await dialog.getByLabel('Why').fill('The judgment is final');
    await dialog.getByRole('button', { name: act }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.tag').getByText(status, { exact: true }).waitFor();
  }
  await page.goto('/cases');
  await page.getByRole('link', { name: 'RO-CYB/2019/024' }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Close the case' }).count(), 0);
});
