/** Cases: the list, one file, and what occurs across borders. */

/** Opens a case for the reader's unit and waits for its file. */
export async function openCase(page, { reference, title, country, offence }) {
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  await page.getByRole('button', { name: 'Open a case' }).click();
  const form = page.getByRole('dialog', { name: 'Open a case' });
  await form.getByLabel('Reference').fill(reference);
  await form.getByLabel('Title').fill(title);
  await choose(page, form, 'Jurisdiction', country);
  await choose(page, form, 'Offence', offence);
  await form.getByRole('button', { name: 'Open the case' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function choose(page, form, field, option) {
  await form.getByRole('combobox', { name: field }).fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

/** References of the cases listed for a text; waits until the list answers it. */
export async function findCases(page, text) {
  await page.goto('/cases');
  await page.getByLabel('Find by reference or title').fill(text);
  const found = page.getByRole('link', { name: text });
  const none = page.getByText('No case passes the filter.');
  await found.or(none).first().waitFor();
  return (await none.count()) > 0 ? [] : found.allTextContents();
}

/** The list across borders for wallets: name to countries and case references. */
export async function walletsAcrossBorders(page) {
  await page.goto('/cases/across?kinds=CRYPTO_WALLET');
  const table = page.getByTestId('cross-cases');
  await table.or(page.getByText('No entity occurs in cases of several jurisdictions.')).waitFor();
  const rows = await table.locator('tbody tr').evaluateAll((all) =>
    all.map(({ cells: [entity, countries, cases] }) => [
      entity.querySelector('bdi').textContent,
      {
        countries: [...countries.querySelectorAll('abbr')].map(({ textContent }) => textContent),
        cases: [...cases.querySelectorAll('a')].map(({ textContent }) => textContent),
      },
    ]),
  );
  return Object.fromEntries(rows);
}

/** Opens a case of the list on the chart and waits until it is drawn. */
export async function openCaseChart(page, reference) {
  await page.goto('/cases');
  await page.getByRole('link', { name: reference }).click();
  await page.getByTestId('case-items').waitFor();
  const count = 1 + (await page.getByTestId('case-items').locator('tbody tr').count());
  await page.getByRole('link', { name: 'Open on chart' }).click();
  await page.waitForFunction((wanted) => document.querySelector('[data-testid=chart]')?.surface?.snapshot().visibleNodes === wanted, count);
}
