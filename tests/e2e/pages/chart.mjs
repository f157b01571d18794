/** The chart, driven as a screen reader would: by its listbox twin, its toolbar and its panels. */

const list = (page) => page.getByRole('listbox', { name: 'Entities on the chart' });
export const sidePanel = (page) => page.getByTestId('side-panel');
export const tool = (page, name) => page.getByRole('toolbar', { name: 'Chart' }).getByRole('button', { name, exact: true });

/** Opens a chart of the named entities by its address (ids of ours or external ones) and waits until `count` are on it. */
export async function openChart(page, ids, { paths = false } = {}) {
  await page.goto(`/chart?ids=${encodeURIComponent(JSON.stringify(ids))}${paths ? '&paths=true' : ''}`);
  await untilOnChart(page, ids.length);
}

export async function untilOnChart(page, count) {
  await page.waitForFunction((wanted) => document.querySelector('[data-testid=chart]')?.surface?.snapshot().nodes.length === wanted, count);
}

/** What the chart drew: nodes with their places, edges, selection. */
export const snapshot = (page) => page.getByTestId('chart').evaluate((canvas) => canvas.surface.snapshot());

/** Places by id. */
export async function places(page) {
  return Object.fromEntries((await snapshot(page)).nodes.map(({ id, x, y }) => [id, [x, y]]));
}

/** Selects exactly these entities in the listbox twin, which no pointer finds: it is for keys and readers. What was just added is selected already. */
export async function select(page, ...names) {
  const selected = list(page).getByRole('option', { selected: true });
  for (const text of await selected.allTextContents()) {
    if (!names.some((name) => text.includes(` ${name}, `))) await list(page).getByRole('option', { name: text, exact: true }).dispatchEvent('click');
  }
  for (const name of names) {
    if ((await option(page, name).getAttribute('aria-selected')) !== 'true') await option(page, name).dispatchEvent('click');
  }
}

export const option = (page, name) => list(page).getByRole('option', { name: new RegExp(` ${name}, `) });

/** Opens the preview of an expansion and answers its rows as relation and kind to exact count. */
export async function previewExpand(page, name) {
  await select(page, name);
  await tool(page, 'Expand').click();
  const rows = page.getByRole('dialog', { name: `Expand ${name}` }).locator('tbody tr');
  await rows.first().waitFor();
  const all = await rows.evaluateAll((found) => found.map(({ cells }) => [cells[0].textContent, Number(cells[1].textContent)]));
  return Object.fromEntries(all);
}

/** Expands by one row of the preview and waits until `count` entities are on the chart. */
export async function expand(page, name, row, count) {
  await previewExpand(page, name);
  const dialog = page.getByRole('dialog', { name: `Expand ${name}` });
  await dialog.getByRole('checkbox', { name: row }).check();
  await dialog.getByRole('button', { name: /^Add the/ }).click();
  await untilOnChart(page, count);
}

/** Shows the table twin with the relationships on the chart; answers its rows. */
export async function relationsTable(page) {
  await tool(page, 'Table').click();
  const twin = page.getByTestId('table-twin');
  await twin.getByText('Relationships', { exact: true }).click();
  return twin.getByRole('row');
}

/** Steps of each path that the panel lists: kind and name. */
export async function listedPaths(page) {
  const paths = page.getByTestId('path');
  await paths.first().waitFor();
  return paths.evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('.path-steps > li')].map((step) => ({ kind: step.querySelector('[role=img]')?.getAttribute('aria-label'), name: step.querySelector('bdi').textContent }))),
  );
}

/** Saves the chart under a name and waits until it is said to be done. */
export async function saveChart(page, name) {
  await page.getByTestId('chart-name').click();
  await page.getByRole('menuitem', { name: 'Save chart' }).click();
  await page.getByLabel('Name of the chart').fill(name);
  await page.getByRole('dialog', { name: 'Save chart' }).getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The chart is saved.').waitFor();
}

/** Opens a saved chart from the list. */
export async function openSaved(page, name) {
  await page.goto('/chart');
  await page.getByTestId('chart-name').click();
  await page.getByRole('menuitem', { name: 'Charts' }).click();
  await page.getByRole('button', { name: `Open ${name}` }).click();
}
