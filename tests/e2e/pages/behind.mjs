/** Who is behind a case: the ranking, what it rests on, and what was kept. */
import { stateOccasion } from './occasion.mjs';

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

/** Tries another grade on the first item that tells actors apart. */
export async function tryGrade(page, grade) {
  const form = page.getByTestId('try-out').getByRole('group', { name: 'Change a grade' });
  await form.getByLabel('Item', { exact: true }).click();
  await page.getByRole('option').first().click();
  await form.getByLabel('Grade').click();
  await page.getByRole('option', { name: grade, exact: true }).click();
  await form.getByRole('button', { name: 'Try' }).click();
  await page.getByTestId('what-if').getByRole('listitem').first().waitFor();
}

/** Opens a report of a kept assessment, as the first thing of the session that leaves or a later one; gives its text. */
export async function openReport(page, form, { isFirst = false } = {}) {
  const open = async () => {
    await page.getByTestId(`report-${form}`).click();
    if (isFirst) await stateOccasion(page);
  };
  const [report] = await Promise.all([page.context().waitForEvent('page'), open()]);
  await report.getByRole('heading', { level: 1 }).waitFor();
  const text = await report.locator('main').textContent();
  await report.close();
  return text;
}

/** States a hypothesis that names no actor. */
export async function stateHypothesis(page, statement) {
  await page.getByTestId('state').click();
  const form = page.getByTestId('state-form');
  await form.getByLabel('Hypothesis').fill(statement);
  await form.getByRole('button', { name: 'State', exact: true }).click();
  await page.getByTestId('hypotheses').getByText(statement).waitFor();
}

/** States that somebody, who need not be known, used something at a place. */
export async function statePerson(page, statement, { used, place }) {
  await page.getByTestId('state').click();
  const form = page.getByTestId('state-form');
  await form.getByLabel('Hypothesis').fill(statement);
  await form.getByText('A person', { exact: true }).click();
  await form.getByRole('combobox', { name: 'Handle, wallet or address used' }).fill(used);
  await form.getByRole('option').first().click();
  await form.getByTestId('picked').waitFor();
  await form.getByLabel('Place').fill(place);
  await form.getByRole('button', { name: 'State', exact: true }).click();
  await page.getByTestId('hypotheses').getByText(statement).waitFor();
}

/** Fills the form that links a claim about an address with the person who is said to have used it, and sends it without a moment, then with one. */
export async function linkTrace(page, item, { claim, why, trace, moment }) {
  await item.getByRole('button', { name: 'Link evidence…' }).click();
  const form = page.getByTestId('link-form');
  await form.getByLabel('Claim').click();
  await page.getByRole('option', { name: claim }).first().click();
  await form.getByText('for', { exact: true }).click();
  await form.getByLabel('Why').fill(why);
  await form.getByLabel('What joins it with the person').click();
  await page.getByRole('option', { name: trace }).click();
  await form.getByRole('button', { name: 'Link', exact: true }).click();
  const refusal = await form.getByRole('alert').textContent();
  await form.getByLabel('At (UTC)').fill(moment);
  await form.getByRole('button', { name: 'Link', exact: true }).click();
  await item.getByText(why).waitFor();
  return refusal;
}

/** Links the first claim offered with a hypothesis. */
export async function linkEvidence(page, item, polarity, why) {
  await item.getByRole('button', { name: 'Link evidence…' }).click();
  const form = page.getByTestId('link-form');
  await form.getByLabel('Claim').click();
  await page.getByRole('option').first().click();
  await form.getByText(polarity, { exact: true }).click();
  await form.getByLabel('Why').fill(why);
  await form.getByRole('button', { name: 'Link', exact: true }).click();
  await item.getByText(why).waitFor();
}

/** Takes a hypothesis one step on. */
export async function step(page, item, button, why) {
  await item.getByRole('button', { name: button }).click();
  const form = page.getByTestId('decide-hypothesis');
  await form.getByLabel('Why').fill(why);
  await form.getByRole('button', { name: 'Decide', exact: true }).click();
  await item.getByText(why).waitFor();
}
