/** The search box of every screen, the page of results and the list of selectors. */

export const searchBox = (page) => page.getByRole('combobox', { name: 'Search the graph' });

/** Types into the box of the screen and answers the suggestions as text, once there are some. */
export async function suggestionsFor(page, text) {
  await searchBox(page).fill(text);
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await list.getByRole('option').first().waitFor();
  return list.getByRole('option').evaluateAll((options) =>
    options.map((option) => ({
      kind: option.querySelector('[role=img]')?.getAttribute('aria-label'),
      name: option.querySelector('bdi')?.textContent,
      why: option.querySelector('[data-testid=match-reason]')?.textContent.trim(),
      sources: option.querySelector('[data-testid=match-sources]')?.textContent.trim(),
    })),
  );
}

/** Opens the page of all results. */
export async function searchFor(page, text) {
  await searchBox(page).fill(text);
  await searchBox(page).press('Enter');
  await page.getByRole('heading', { name: 'Search', level: 1 }).waitFor();
}

/** The hits of the page of results: name, why it matched, and who gives the matched name. */
export async function hits(page) {
  const results = page.getByTestId('search-results');
  await results.waitFor();
  return results.getByRole('listitem').evaluateAll((items) =>
    items.map((item) => ({
      name: item.querySelector('bdi')?.textContent,
      why: item.querySelector('[data-testid=match-reason]')?.textContent.trim(),
      sources: item.querySelector('[data-testid=match-sources]')?.textContent.trim(),
    })),
  );
}

/** Opens an entity's own page from the type-ahead. */
export async function openEntity(page, name) {
  await suggestionsFor(page, name);
  await page.getByRole('option').filter({ has: page.getByText(name, { exact: true }) }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Looks a list of selectors up; answers each row as pasted value, what it was read as, normal form and answer. */
export async function lookUp(page, values) {
  await page.goto('/search?tab=list');
  await page.getByLabel('Selectors, one a line or separated by commas').fill(values.join('\n'));
  await page.getByRole('button', { name: 'Look up' }).click();
  const table = page.getByTestId('lookup-table');
  await table.waitFor();
  return table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [value, type, normal, answer] = [...row.cells];
      return { value: value.textContent, type: type.textContent, normal: normal.textContent, answer: answer.querySelector('.tag')?.textContent };
    }),
  );
}
