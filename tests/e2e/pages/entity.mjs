/** An entity's own page. */

const panel = (page, title) => page.getByRole('region', { name: title });

/** Names and aliases with the source of each. */
export async function namesOf(page) {
  const rows = panel(page, 'Names').locator('tbody tr');
  await rows.first().waitFor();
  return rows.evaluateAll((all) => all.map(({ cells }) => ({ name: cells[0].querySelector('bdi')?.textContent ?? cells[0].textContent, source: cells[1].textContent })));
}

/** Attaches the entity of the page to a case and waits until it is said to be done. */
export async function attachToCase(page, reference, note) {
  await page.getByRole('button', { name: 'Attach to a case' }).click();
  const dialog = page.getByRole('dialog', { name: 'Attach to a case' });
  await dialog.getByRole('combobox', { name: 'Case' }).fill(reference);
  await page.getByRole('option', { name: reference }).click();
  await dialog.getByLabel('Why it belongs there').fill(note);
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  await page.getByText(`Attached to case ${reference}.`).waitFor();
}

/** Writes a note and waits until it stands on the page. */
export async function addNote(page, text) {
  await page.getByLabel('Note', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Add a note' }).click();
  await noteOf(page, text).waitFor();
}

/** A note that is there; what is being written in the field is none. */
export const noteOf = (page, text) => panel(page, 'Notes').getByRole('listitem').filter({ hasText: text });
