/** Two desks and a request with a clock: one drafts and sends, the other acknowledges and answers, the first reads what it may do with the answer. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artifacts } from '../../../infra/scripts/paths.mjs';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const pictures = join(artifacts, 'screenshots');
const reference = 'PL-CYB/2026/888';
const title = 'Ransom of a port';
const asked = 'Who opened the account at the exchange?';
let explorer;
let caseId;

const picture = (page, name) => page.screenshot({ path: join(pictures, `${name}.png`) });

async function choose(page, scope, name, option) {
  await scope.getByRole('combobox', { name }).click();
  await page.getByRole('option', { name: option }).click();
}

async function openRequest(page) {
  await page.goto('/requests');
  await page.getByTestId('requests').getByRole('link', { name: asked }).click();
  await page.getByTestId('request').waitFor();
}

before(async () => {
  mkdirSync(pictures, { recursive: true });
  explorer = await openExplorer();
  const input = `{ reference: "${reference}", title: "${title}", jurisdiction: "PL", offence: "ransomware", idempotencyKey: "${reference}" }`;
  const answer = await explorer.ask(accounts.poland, `mutation { openCase(input: ${input}) { result { id } } }`);
  caseId = answer.openCase.result.id;
});
after(() => explorer?.close());

test('Request_DraftedAndSentFromThePage_ShowsItsClockInWords', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.getByTestId('desks-menu').click();
  await page.getByRole('menuitem', { name: 'Requests' }).click();
  await page.getByRole('button', { name: 'New request' }).click();
  const form = page.getByTestId('draft-form');
  await form.getByRole('combobox', { name: 'Case' }).fill(reference);
  await page.getByRole('option', { name: new RegExp(reference) }).click();
  await choose(page, form, 'Desk', 'Cybercrime Unit RO (demo)');
  await choose(page, form, 'Instrument', 'Information through the single contact point');
  await form.getByText('Directive (EU) 2023/977 · 7 days, art. 5 (1) c').waitFor();
  await choose(page, form, 'Purpose', 'Investigation under national law');
  await form.getByLabel('Justification').fill('The ransom went there');
  await form.getByLabel('What is asked for').fill(asked);
  await picture(page, 'request-draft');
  await form.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByTestId('request-state').getByText('Draft').waitFor();
  await page.getByRole('button', { name: 'Change the draft' }).click();
  await page.getByTestId('change-draft').getByLabel('Justification').fill('The ransom was paid there');
  await page.getByTestId('change-draft').getByRole('button', { name: 'Save' }).click();
  await page.getByTestId('change-draft').waitFor({ state: 'detached' });
  await page.getByTestId('request').getByText('The ransom was paid there').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByTestId('send-form').getByRole('button', { name: 'Send' }).click();
  await page.getByTestId('clocks').getByText(/^[67] days( \d+ hours?)? left, due \w{3} \d+ \w+ 24:00 Bucharest$/).waitFor();
  await page.context().close();
});

test('Request_OfAnotherDesk_IsAcknowledgedAndAnsweredWithWhatMayBeDone', async () => {
  const page = await explorer.reader(accounts.romania);
  await openRequest(page);
  assert.equal(await page.getByText(title).count(), 0, 'the case stays with the desk that asks');
  await page.getByRole('button', { name: 'Acknowledge receipt' }).click();
  await page.getByTestId('request-state').getByText('Acknowledged').waitFor();
  await page.getByRole('button', { name: 'Answer' }).click();
  const form = page.getByTestId('answer-form');
  await form.getByLabel('Answer in words').fill('Ion P., on 3 March');
  await form.getByTestId('pick-box').fill('Grizzly');
  await page.getByRole('option').first().click();
  await form.getByTestId('named-records').getByText('accounts of the asking desk are in its audience').waitFor();
  await choose(page, form, 'As evidence in court', 'With our consent');
  await form.getByLabel('Keep until').fill('2036-12-31');
  await picture(page, 'request-answer');
  assert.deepEqual(await seriousFaults(page), []);
  await form.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByTestId('answer').getByText('Ion P., on 3 March').waitFor();
  await page.context().close();
});

test('Answer_OfAnotherDesk_IsReadWithItsPermittedUseAndSteps', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto('/requests');
  await page.getByText('Sent and drafts', { exact: true }).first().click();
  await page.getByText('Open ones alone').click();
  await page.getByTestId('requests').getByRole('link', { name: asked }).click();
  const answer = page.getByTestId('answer');
  await answer.getByText('Ion P., on 3 March').waitFor();
  await answer.getByText('With our consent').waitFor();
  assert.equal(await page.getByTestId('steps').getByRole('listitem').count(), 4);
  await page.getByTestId('request').getByRole('link', { name: title }).waitFor();
  await picture(page, 'request');
  await page.context().close();
});

test('PreserveNow_OnThePageOfTheCase_DraftsTheRequestInOneClick', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto(`/cases/${encodeURIComponent(caseId)}`);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const form = page.getByTestId('preserve-form');
  await form.getByLabel('What exists').fill('Logs of the mail server');
  await form.getByLabel('Who holds it').fill('Hosting SRL');
  await form.getByLabel('Where', { exact: true }).fill('Cluj');
  await choose(page, form, 'Country of the holder', 'Romania');
  await form.getByLabel('Expected to vanish').fill('2036-12-01T09:30');
  await choose(page, form, 'Purpose', 'Investigation under national law');
  await form.getByLabel('Why it matters').fill('Kept for 30 days');
  await form.getByRole('button', { name: 'Save' }).click();
  const item = page.getByTestId('preserve-item');
  await item.getByText('Logs of the mail server').waitFor();
  await picture(page, 'preserve-now');
  assert.deepEqual(await seriousFaults(page), []);
  await item.getByRole('button', { name: 'Draft the request' }).click();
  await page.getByRole('heading', { name: 'European Preservation Order' }).waitFor();
  await page.getByRole('button', { name: 'Put its service on record' }).waitFor();
  await page.context().close();
});

test('Notices_OfTheAskedDesk_TellOfTheRequest', async () => {
  const page = await explorer.reader(accounts.romania);
  const notice = page.getByTestId('notice').filter({ hasText: 'Another desk sent a request' });
  for (let left = 60; left > 0 && (await notice.count()) === 0; left -= 1) {
    await page.goto('/notices');
    await page.getByTestId('notices').or(page.getByText('Nothing waits.')).first().waitFor();
    if ((await notice.count()) === 0) await page.waitForTimeout(500);
  }
  await notice.getByRole('link', { name: asked }).click();
  await page.getByTestId('request').waitFor();
  await page.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`Requests_${colorScheme}_HaveNoSeriousFault`, async () => {
    const page = await explorer.reader(accounts.romania, { colorScheme });
    await page.goto('/requests');
    await page.getByText('Open ones alone').click();
    await page.getByTestId('requests').waitFor();
    await picture(page, `requests-${colorScheme}`);
    assert.deepEqual(await seriousFaults(page), []);
    await page.getByTestId('requests').getByRole('link', { name: asked }).click();
    await page.getByTestId('answer').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.context().close();
  });
}

test('Pages_OfRequests_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
