/** The auditor: who saw something of his desk, without reading it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const auditor = 'pl.auditor1';
const title = 'Herons at the harbour';
let explorer;
let item;
before(async () => {
  explorer = await openExplorer();
  await explorer.addAccount(auditor, 'PL-CYB', 'auditor');
  await explorer.addAccount('ro.auditor1', 'RO-CYB', 'auditor');
  const input = `{ reference: "PL-CYB/2026/101", title: "${title}", jurisdiction: "PL", offence: "phishing", openedAt: "2026-11-01T00:00:00Z", idempotencyKey: "audit-1" }`;
  const { openCase } = await explorer.ask(accounts.poland, `mutation { openCase(input: ${input}) { result { id } errors { ... on Error { message } } } }`);
  item = openCase.result.id;
  await explorer.ask(accounts.poland, `{ entity(id: "${item}") { id displayName } }`);
});
after(() => explorer?.close());

const entries = (page) => page.getByTestId('audit-entries').getByRole('row');

async function askAbout(page, id, from = '') {
  await page.getByLabel('Id of the entity').fill(id);
  await page.getByLabel('From').fill(from);
  await page.getByRole('button', { name: 'Show' }).click();
}

test('SignIn_OfAnAuditor_LeadsToTheTrailAndOffersNothingToRead', async () => {
  const page = await explorer.reader(auditor);
  await page.getByRole('heading', { level: 1, name: 'Who saw it' }).waitFor();
  assert.deepEqual(await page.getByRole('navigation').getByRole('link').allTextContents(), ['Who saw it']);
  assert.equal(await page.getByRole('searchbox').count(), 0);
  await page.goto(`/entity/${item}`);
  await page.getByText('Your account does not read the graph').waitFor();
  await page.context().close();
});

test('WhoSaw_ItemOfTheOwnDesk_TellsWhoWhenAndWhatWithoutContent', async () => {
  const page = await explorer.reader(auditor);
  await askAbout(page, `${explorer.url}/cases/${item}`);
  const row = entries(page).filter({ hasText: accounts.poland }).first();
  await row.waitFor();
  const cells = await row.getByRole('cell').allTextContents();
  assert.deepEqual(cells.slice(1), [accounts.poland, 'PL-CYB', 'Read', 'none chosen']);
  assert.equal((await page.content()).includes(title), false);
  await page.context().close();
});

test('WhoSaw_AskedAgain_HoldsTheQuestionItself', async () => {
  const page = await explorer.reader(auditor);
  await page.goto(`/audit?item=${item}`);
  await entries(page).nth(1).waitFor();
  await page.reload();
  await entries(page).filter({ hasText: 'Asked who saw it' }).first().waitFor();
  await page.context().close();
});

test('WhoSaw_PeriodToCome_HoldsNothing', async () => {
  const page = await explorer.reader(auditor);
  await askAbout(page, item, '2099-01-01');
  await page.getByText('Nobody, in this period.').waitFor();
  await page.context().close();
});

test('WhoSaw_AuditorOfAnotherDesk_IsToldNothing', async () => {
  const page = await explorer.reader('ro.auditor1');
  await askAbout(page, item);
  await page.getByText('Nobody, in this period.').waitFor();
  await page.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`Audit_${colorScheme}_HasNoSeriousFault`, async () => {
    const page = await explorer.reader(auditor, { colorScheme });
    await page.goto(`/audit?item=${item}`);
    await entries(page).nth(1).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.context().close();
  });
}

test('Pages_OfTheAuditor_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
