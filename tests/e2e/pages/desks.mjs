/** What desks do with one another on their pages: declare, ask, be told, and the auditor's view of it. */

/** Declares a selector as target of a case; the policy in the words of the form. */
export async function declareTarget(page, { reference, value, policy = 'That it is this desk' }) {
  await page.goto('/targets');
  const form = page.getByTestId('target-form');
  await chooseCase(page, form, reference);
  await form.getByRole('combobox', { name: 'What others learn' }).click();
  await page.getByRole('option', { name: policy }).click();
  await form.getByLabel('Selector').fill(value);
  await form.getByLabel('Why it is a target').fill('Ransom was paid to it');
  await form.getByRole('button', { name: 'Declare' }).click();
  await page.getByTestId('target').getByText(value).waitFor();
}

/** Asks the other desks for one value; what the server answered, and the row of the page. */
export async function hitCheck(page, { reference, value }) {
  await page.goto('/hit-check');
  const form = page.getByTestId('hit-check-form');
  await form.getByLabel('Selectors').fill(value);
  await chooseCase(page, form, reference);
  await form.getByRole('combobox', { name: 'Purpose' }).click();
  await page.getByRole('option', { name: 'Investigation under national law' }).click();
  await form.getByLabel('Justification').fill('Paid from the same exchange account');
  const answered = page.waitForResponse((answer) => answer.request().postData()?.includes('mutation HitCheck') === true);
  await form.getByRole('button', { name: 'Ask the other desks' }).click();
  const answer = await answered;
  return { status: answer.status(), body: await answer.text(), row: page.getByTestId('hit-check').first().getByRole('row', { name: value }) };
}

/** Account and deed of every entry about an item, oldest first, as the auditor's page lists them. */
export async function trail(page, item) {
  await page.goto(`/audit?item=${encodeURIComponent(item)}`);
  await page.getByTestId('audit-entries').or(page.getByText('Nobody, in this period.')).waitFor();
  const rows = await page.getByTestId('audit-entries').locator('tbody tr').evaluateAll((all) => all.map(({ cells: [, account, , deed] }) => `${account.textContent}: ${deed.textContent}`));
  return rows.reverse();
}

async function chooseCase(page, form, reference) {
  await form.getByRole('combobox', { name: 'Case' }).fill(reference);
  await page.getByRole('option', { name: reference }).click();
}
