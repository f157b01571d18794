/** Who is behind it: ranked, itemised, open to doubt, and kept; names that may be one, cases that may belong together. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import {
  askBehind,
  items,
  keep,
  linkEvidence,
  linkTrace,
  openItem,
  openReport,
  ranking,
  stateHypothesis,
  statePerson,
  step,
  tryGrade,
} from '../pages/behind.mjs';
import { openEntity } from '../pages/search.mjs';

/** Ransomware of a retail chain: software and a way of working that point to one group, a wallet among them. */
const reference = 'PL-CYB/2020/006';

let explorer;
before(async () => (explorer = await openExplorer()));
after(() => explorer?.close());

async function asked() {
  const page = await explorer.reader(accounts.poland);
  await askBehind(page, reference);
  return page;
}

test('Behind_Case_RanksActorsAndNoneOfThemByProbability', async () => {
  const page = await asked();
  const found = await ranking(page);
  const numbers = found.map(({ percent }) => (percent.startsWith('<') ? 0 : Number.parseInt(percent, 10)));
  assert.deepEqual(
    numbers,
    [...numbers].sort((a, b) => b - a),
  );
  assert.equal(found.filter(({ name }) => /^None of the \d+ actors you can see$/.test(name)).length, 1);
  assert.ok(found.every(({ term, interval }) => term !== '' && / to /.test(interval)));
  await page.context().close();
});

test('Behind_Items_AddUpFromThePriorToTheTotal', async () => {
  const page = await asked();
  const { prior, weights, total } = await items(page);
  const sum = weights.reduce((so, each) => so + each, prior);
  assert.ok(weights.length > 1);
  assert.ok(Math.abs(sum - total) < 0.005 * (weights.length + 2), `${sum} is not ${total}`);
  assert.match(await page.getByTestId('counter').textContent(), /^Against it: (none found|\d+ items?)$/);
  await page.context().close();
});

test('Behind_ItemOpenedByKeys_ShowsTheClaimsBehindIt', async () => {
  const page = await asked();
  await openItem(page, 0);
  const claims = page.getByTestId('claim-behind');
  await claims.first().waitFor();
  assert.match(await claims.first().textContent(), /Admiralty|Europol|UK 3x5x2|Not graded/);
  await page.context().close();
});

test('Behind_ItemLeftOut_TellsWhatWouldChange', async () => {
  const page = await asked();
  const [first] = await ranking(page);
  await openItem(page, 0);
  await page.getByLabel('Leave this item out').check();
  const told = page.getByTestId('what-if').getByRole('listitem').filter({ hasText: first.name });
  await told.waitFor();
  assert.match(await told.textContent(), /→/);
  await page.getByRole('button', { name: 'Put all back' }).click();
  await page.getByTestId('what-if').waitFor({ state: 'detached' });
  await page.context().close();
});

test('Behind_GradeChanged_TellsLineByLineWhatWouldChange', async () => {
  const page = await asked();
  await tryGrade(page, 'E5');
  await page.getByRole('button', { name: /^Line by line/ }).click();
  assert.ok((await page.getByTestId('what-if-lines').getByRole('row').count()) > 1);
  assert.match(await page.getByTestId('what-if').textContent(), /With 1 change:.*graded E5/s);
  await page.context().close();
});

test('Assessment_Reports_CiteTheirClaimsAndTheCourtFormGivesNoProbability', async () => {
  const page = await asked();
  await keep(page);
  const analysis = await openReport(page, 'analysis', { isFirst: true });
  assert.match(analysis, /Judgement.*Counter-evidence.*Rejected hypotheses.*Method.*Claims cited/s);
  const court = await openReport(page, 'court');
  assert.match(court, /likelihood ratio.*The verbal scale.*Claims cited/s);
  assert.doesNotMatch(court, /\d %/);
  await page.context().close();
});

test('Hypotheses_StatedAndProposed_StandInTheListWithTheirEvidence', async () => {
  const page = await asked();
  await page.getByRole('link', { name: 'Hypotheses' }).click();
  await stateHypothesis(page, 'An insider sold the way in');
  const item = page.getByTestId('hypothesis').filter({ hasText: 'An insider sold the way in' });
  await linkEvidence(page, item, 'against', 'No account of the staff was used');
  await page.getByTestId('hypothesis-matrix').waitFor();
  await step(page, item, 'Propose…', 'To be reviewed');
  assert.match(await item.textContent(), /Proposed.*To be reviewed/s);
  await page.context().close();
});

test('Hypotheses_OfAPerson_NeedAMomentForAnAddressAndSayByWhichTrace', async () => {
  const page = await asked();
  await page.getByRole('link', { name: 'Hypotheses' }).click();
  await statePerson(page, 'The host was rented from a flat', { used: '203.0.113.11', place: 'Gdynia' });
  const item = page.getByTestId('hypothesis').filter({ hasText: 'The host was rented from a flat' });
  const said = {
    claim: /203\[\.\]0\[\.\]113/,
    why: 'The provider named the tenant',
    trace: 'Subscriber return',
    moment: '2020-08-02T21:14',
  };
  assert.match(await linkTrace(page, item, said), /without an instant names nobody/);
  assert.match(await item.textContent(), /Gdynia.*Subscriber return · 2 Aug 2020, 21:14/s);
  await page.context().close();
});

test('Aliases_Queue_ShowsPairsWithReasons', async () => {
  const page = await explorer.reader(accounts.region);
  await page.goto('/aliases');
  const [first] = [page.getByTestId('alias-queue').locator(':scope > li').first()];
  await first.getByRole('button', { name: /^Why/ }).click();
  await first.getByTestId('alias-evidence').waitFor();
  await first.getByRole('button', { name: 'Decide…' }).waitFor();
  await page.context().close();
});

test('Behind_Kept_IsReadAgainAsItWas', async () => {
  const page = await asked();
  const before = await ranking(page);
  await keep(page);
  assert.deepEqual(await ranking(page), before);
  assert.match(await page.getByTestId('model').textContent(), /actors? that you can see, in the graph as recorded on/);
  assert.equal(await page.getByTestId('keep').count(), 0);
  await page.context().close();
});

test('Behind_RoleWithoutActors_SaysWhyThereIsNoAnswer', async () => {
  const page = await asked();
  await page.getByRole('combobox', { name: 'Part in the crime' }).click();
  await page.getByRole('option', { name: 'Who sold the way in' }).click();
  await page.getByText('There is no answer to this question.').waitFor();
  assert.match(page.url(), /role=ACCESS_BROKER/);
  await page.context().close();
});

test('CaseFile_CaseLikeOthers_NamesThemWithWhatBothShow', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto('/cases');
  await page.getByRole('link', { name: 'PL-CYB/2022/018' }).click();
  const linked = page.getByTestId('linked-cases').locator(':scope > li').filter({ hasText: 'RO-CYB/2021/017' });
  await linked.waitFor();
  assert.match(await linked.textContent(), /broker_demo.*in \d+ cases?.*were wrong on generated cases/s);
  await page.context().close();
});

test('EntityPage_GroupLikeAnother_SuggestsItWithReasonsUntilAPersonDecides', async () => {
  const page = await explorer.reader(accounts.region);
  await openEntity(page, 'FIN7');
  const candidate = page.getByTestId('aliases').locator(':scope > li').filter({ hasText: 'Carbanak' });
  await candidate.getByRole('button', { name: /^Why/ }).click();
  await candidate.getByTestId('alias-evidence').waitFor();
  await candidate.getByRole('button', { name: 'Decide…' }).click();
  const form = page.getByTestId('decide-form');
  await form.getByRole('radio', { name: 'They overlap' }).check();
  await form.getByLabel('Why').fill('Told apart by two vendors since 2018; some of the people are in both');
  await form.getByRole('button', { name: 'Decide', exact: true }).click();
  await candidate.waitFor({ state: 'detached' });
  const { search } = await explorer.ask(
    accounts.region,
    '{ search(text: "FIN7", first: 1) { nodes { entity { relationships(where: { type: { eq: OVERLAPS_WITH } }) { nodes { to { displayName } } } } } } }',
  );
  assert.deepEqual(
    search.nodes.flatMap(({ entity }) => entity.relationships.nodes.map(({ to }) => to.displayName)),
    ['Carbanak'],
  );
  await page.context().close();
});

test('Behind_AllOfIt_DoesNothingThatThePagesComplainOf', () => assert.deepEqual(explorer.faults, []));
