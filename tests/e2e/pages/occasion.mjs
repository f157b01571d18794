/** What a session reads for, asked when something is to leave for the first time. */

/** Fills the form that is open with the first purpose and the first case of the desk, and goes on. */
export async function stateOccasion(page, why = 'Asked for by the prosecutor') {
  const form = page.getByTestId('occasion-form');
  await form.getByRole('combobox', { name: 'You read for' }).click();
  await page.getByRole('listbox', { name: 'You read for' }).getByRole('option').nth(1).click();
  await form.getByRole('combobox', { name: 'Case of your desk' }).click();
  await page.getByRole('listbox', { name: 'Case of your desk' }).getByRole('option').first().click();
  await form.getByLabel('Why').fill(why);
  await form.getByRole('button', { name: 'Go on' }).click();
  await form.waitFor({ state: 'detached' });
}
