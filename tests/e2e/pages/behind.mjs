/** Who is behind a case: the ranking, what it rests on, and what was kept. */

/** Opens the question on a case found by its reference. */
export async function askBehind(page, reference) {
  await page.goto('/cases');
  await page.getByRole('link', { name: reference }).click();
  await page.getByRole('link', { name: 'Who is behind it' }).click();
  await page.getByTestId('attribution').waitFor();
}

/** Hypotheses in their order: rank, name, words, probability and interval as written. */
export const ranking = (page) =>
  page
    .getByTestId('ranking')
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => {
        const [words, number] = [item.querySelector('.rank-name'), item.querySelector('.rank-number')];
        return {
          rank: Number(item.querySelector('.rank').textContent),
          name: words.querySelector('bdi').textContent,
          term: words.querySelector('.quiet').textContent.split(' · ')[0],
          percent: number.querySelector('b').textContent,
          interval: number.querySelector('.quiet')?.textContent,
        };
      }),
    );

const numberOf = (text) => Number(text.replace('−', '-'));

/** The itemised sum: prior, each weight, total. */
export async function items(page) {
  const weights = async (id) => (await page.getByTestId(id).locator('td.num').allTextContents()).map(numberOf);
  return { prior: (await weights('prior'))[0], weights: await weights('line'), total: (await weights('total'))[0] };
}

/** Opens one item by keys alone. */
export async function openItem(page, index) {
  const button = page.getByTestId('line').nth(index).getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('line-detail').waitFor();
}

/** Keeps the answer and opens what was kept. */
export async function keep(page) {
  await page.getByTestId('keep').click();
  await page.getByTestId('keep-form').getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByTestId('assessments').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Assessment' }).waitFor();
  await page.getByTestId('attribution').waitFor();
}
