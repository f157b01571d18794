/** Two desks plan something in one town at one time: both are told of each other, and the home of each desk says so. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artifacts } from '../../../infra/scripts/paths.mjs';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const pictures = join(artifacts, 'screenshots');
let explorer;

async function openCase(account, reference, jurisdiction) {
  const input = `{ reference: "${reference}", title: "Raid on a hosting provider", jurisdiction: "${jurisdiction}", offence: "ransomware", idempotencyKey: "${reference}" }`;
  const answer = await explorer.ask(account, `mutation { openCase(input: ${input}) { result { id } } }`);
  return answer.openCase.result.id;
}

before(async () => {
  explorer = await openExplorer();
  mkdirSync(pictures, { recursive: true });
  await openCase(accounts.poland, 'PL-CYB/2026/888', 'PL');
  const caseId = await openCase(accounts.romania, 'RO-CYB/2026/888', 'RO');
  const input = `{ caseId: "${caseId}", type: ARREST, from: "2035-05-07T05:00:00Z", to: "2035-05-07T09:00:00Z", country: "RO", locality: "Cluj-Napoca", policy: NOTIFY, reason: "He is at home then", idempotencyKey: "plan-1" }`;
  const { planAction } = await explorer.ask(accounts.romania, `mutation { planAction(input: ${input}) { result { id } errors { ... on Error { message } } } }`);
  assert.deepEqual(planAction.errors, []);
});
after(() => explorer?.close());

test('Plan_PutUpOnThePage_IsListedAndMeetsThatOfAnotherDesk', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.getByTestId('desks-menu').click();
  await page.getByRole('menuitem', { name: 'Plans' }).click();
  const form = page.getByTestId('plan-form');
  const submit = form.getByRole('button', { name: 'Put it up' });
  assert.equal(await submit.isDisabled(), true);
  await form.getByRole('combobox', { name: 'Case' }).fill('PL-CYB/2026/888');
  await page.getByRole('option', { name: /PL-CYB\/2026\/888/ }).click();
  await form.getByLabel('Begins (UTC)').fill('2035-05-07T04:00');
  await form.getByLabel('Ends (UTC)').fill('2035-05-07T06:00');
  await form.getByRole('combobox', { name: 'Country' }).fill('Romania');
  await page.getByRole('option', { name: /Romania/ }).click();
  await form.getByLabel('Town or district').fill('Cluj Napoca');
  await form.getByLabel('Why').fill('The servers are there');
  await submit.click();
  const plan = page.getByTestId('plan');
  await plan.getByText('Cluj Napoca').waitFor();
  assert.equal(await plan.count(), 1);
  assert.deepEqual(await seriousFaults(page), []);
  await page.screenshot({ path: join(pictures, 'plans.png'), fullPage: true });
  await page.context().close();
});

test('Home_OfADeskWhosePlanMeetsAnother_SaysSoFirst', async () => {
  const page = await explorer.reader(accounts.poland);
  const first = page.getByTestId('desk-items').locator('li').first();
  const notice = first.filter({ hasText: 'Another desk plans something at the time and place of your action' });
  for (let left = 60; left > 0 && (await notice.count()) === 0; left -= 1) {
    await page.goto('/');
    await page.getByTestId('desk-items').waitFor();
    if ((await notice.count()) === 0) await page.waitForTimeout(500);
  }
  await notice.getByText('Cybercrime Unit RO (demo)').waitFor();
  assert.equal((await page.content()).includes('He is at home then'), false);
  assert.deepEqual(await seriousFaults(page), []);
  await page.screenshot({ path: join(pictures, 'desk-home.png'), fullPage: true });
  await notice.getByRole('link').click();
  await page.getByTestId('notice').getByText('Search of premises').waitFor();
  await page.context().close();
});

test('Plan_CalledOff_SaysSo', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto('/plans');
  await page.getByTestId('plan').getByRole('button', { name: 'Call off' }).click();
  await page.getByTestId('plan').getByText('Called off').waitFor();
  await page.context().close();
});

test('Pages_OfPlans_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
