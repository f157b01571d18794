/** A desk keeps its contact around the clock; another calls it through it, and sees who acknowledged when. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artifacts } from '../../../infra/scripts/paths.mjs';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const pictures = join(artifacts, 'screenshots');
const asked = 'Who pays for the server?';
const urgent = 'The server is being wiped now';
let explorer;

const picture = (page, name) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
const errors = 'errors { ... on Error { message } }';

async function write(account, field, input, selection = 'id') {
  const answer = await explorer.ask(
    account,
    `mutation { ${field}(input: { ${input} }) { result { ${selection} } ${errors} } }`,
  );
  assert.deepEqual(answer[field].errors, []);
  return answer[field].result;
}

before(async () => {
  mkdirSync(pictures, { recursive: true });
  explorer = await openExplorer();
  await explorer.addAccount('ro.admin', 'RO-CYB', 'administrator');
  const { id: caseId } = await write(
    accounts.poland,
    'openCase',
    'reference: "PL-CYB/2026/999", title: "Ransom", jurisdiction: "PL", offence: "ransomware", idempotencyKey: "c"',
  );
  const { id } = await write(
    accounts.poland,
    'draftRequest',
    `caseId: "${caseId}", instrumentId: "eu-2023-977", askedUnitId: "RO-CYB", purpose: "national-investigation", justification: "Ransom", text: "${asked}", idempotencyKey: "d"`,
  );
  await write(accounts.poland, 'sendRequest', `requestId: "${id}", expectedVersion: 1, idempotencyKey: "s"`);
});
after(() => explorer?.close());

test('Contact_KeptByTheAdministratorOfADesk_IsInTheDirectoryOfAll', async () => {
  const page = await explorer.reader('ro.admin');
  await page.getByTestId('desks-menu').click();
  await page.getByRole('menuitem', { name: 'Directory' }).click();
  await page.getByRole('button', { name: 'Keep the contact' }).click();
  const form = page.getByTestId('contact-form');
  await form.getByLabel('Name of the duty desk').fill('Duty desk Bucharest');
  await form.getByLabel('Telephone').fill('021 555 01 00');
  await form.getByLabel('E-mail').fill('duty@ro.example');
  await form.getByLabel('When somebody answers').fill('Day and night');
  await form.getByRole('combobox', { name: 'Time zone' }).fill('Bucharest');
  await page.getByRole('option', { name: 'Europe/Bucharest' }).click();
  await form.getByLabel('Languages').fill('ro en');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByRole('alert').waitFor();
  await form.getByLabel('Telephone').fill('+40 21 555 01 00');
  await picture(page, 'contact-form');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByTestId('directory').getByText('Duty desk Bucharest').waitFor();
  await page.context().close();

  const other = await explorer.reader(accounts.poland);
  await other.goto('/directory');
  const row = other.getByTestId('directory').getByRole('row', { name: /RO-CYB/ });
  await row.getByText('+40215550100').waitFor();
  await row.getByText('Day and night (Europe/Bucharest)').waitFor();
  assert.equal(await other.getByRole('button', { name: 'Keep the contact' }).count(), 0);
  await picture(other, 'directory');
  assert.deepEqual(await seriousFaults(other), []);
  await other.context().close();
});

test('Call_FromThePageOfARequest_IsAcknowledgedByTheOtherDesk', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto('/requests');
  await page.getByText('Sent and drafts', { exact: true }).first().click();
  await page.getByTestId('requests').getByRole('link', { name: asked }).click();
  await page.getByRole('button', { name: 'Call urgently' }).click();
  const form = page.getByTestId('call-form');
  await form.getByText('Duty desk Bucharest').waitFor();
  await form.getByLabel('What is urgent').fill(urgent);
  await picture(page, 'call-form');
  assert.deepEqual(await seriousFaults(page), []);
  await form.getByRole('button', { name: 'Call', exact: true }).click();
  await form.waitFor({ state: 'detached' });

  const called = await explorer.reader(accounts.romania);
  const notice = called.getByTestId('notice').filter({ hasText: 'Another desk calls urgently' });
  for (let left = 60; left > 0 && (await notice.count()) === 0; left -= 1) {
    await called.goto('/notices');
    await called.getByTestId('notices').or(called.getByText('Nothing waits.')).first().waitFor();
    if ((await notice.count()) === 0) await called.waitForTimeout(500);
  }
  await notice.getByRole('link', { name: urgent }).click();
  const call = called.getByTestId('call');
  await picture(called, 'calls');
  await call.getByRole('button', { name: 'Acknowledge the call' }).click();
  await called.getByText('No call waits.').waitFor();
  await called.context().close();

  await page.goto('/directory');
  await page.getByText('All', { exact: true }).click();
  await page.getByTestId('call').getByText(`Acknowledged by ${accounts.romania}`).waitFor();
  await page.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`Directory_${colorScheme}_HasNoSeriousFault`, async () => {
    const page = await explorer.reader(accounts.romania, { colorScheme });
    await page.goto('/directory');
    await page.getByText('All', { exact: true }).click();
    await page.getByTestId('call').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.context().close();
  });
}

test('Pages_OfTheDirectory_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
