/** Two desks and one wallet: one asks, the other is told, and neither sees what the other knows. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const [wallet, unknown] = ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '12c6DSiU4Rq3P4ZxziKxzrL5LmMBrzjrJX'];
let explorer;

async function openCase(account, reference, jurisdiction) {
  const input = `{ reference: "${reference}", title: "Ransom of a hospital", jurisdiction: "${jurisdiction}", offence: "ransomware", idempotencyKey: "${reference}" }`;
  const answer = await explorer.ask(account, `mutation { openCase(input: ${input}) { result { id } } }`);
  return answer.openCase.result.id;
}

before(async () => {
  explorer = await openExplorer();
  await openCase(accounts.romania, 'RO-CYB/2026/777', 'RO');
  const caseId = await openCase(accounts.poland, 'PL-CYB/2026/777', 'PL');
  const input = `{ caseId: "${caseId}", selector: { value: "${wallet}" }, policy: NOTIFY, reason: "Ransom was paid to it", idempotencyKey: "target-1" }`;
  const { declareTarget } = await explorer.ask(accounts.poland, `mutation { declareTarget(input: ${input}) { result { id } errors { ... on Error { message } } } }`);
  assert.deepEqual(declareTarget.errors, []);
});
after(() => explorer?.close());

test('HitCheck_OfAListFromThePage_NamesTheDeskToAskAndSaysWhatNothingMeans', async () => {
  const page = await explorer.reader(accounts.romania);
  await page.getByTestId('desks-menu').click();
  await page.getByRole('menuitem', { name: 'Hit check' }).click();
  const form = page.getByTestId('hit-check-form');
  const ask = form.getByRole('button', { name: 'Ask the other desks' });
  await form.getByLabel('Selectors').fill(`${wallet}\n${unknown}`);
  assert.equal(await ask.isDisabled(), true);
  await form.getByRole('combobox', { name: 'Case' }).fill('RO-CYB/2026/777');
  await page.getByRole('option', { name: /RO-CYB\/2026\/777/ }).click();
  await form.getByRole('combobox', { name: 'Purpose' }).click();
  await page.getByRole('option', { name: 'Investigation under national law' }).click();
  await form.getByLabel('Justification').fill('Paid from the same exchange account');
  await ask.click();
  const check = page.getByTestId('hit-check').first();
  await check.getByRole('row', { name: wallet }).getByText('Hit', { exact: true }).waitFor();
  await check.getByRole('row', { name: wallet }).getByText('Cybercrime Unit PL (demo)').waitFor();
  await check.getByRole('row', { name: unknown }).getByText('Nothing released').waitFor();
  await page.getByText('is not “no trace”').waitFor();
  assert.equal((await page.content()).includes('Ransom was paid to it'), false);
  await page.context().close();
});

test('Notices_OfTheOwner_TellWhoAskedAndAreAcknowledged', async () => {
  const page = await explorer.reader(accounts.poland);
  const notice = page.getByTestId('notice').filter({ hasText: 'Another desk asked for your target' });
  for (let left = 60; left > 0 && (await notice.count()) === 0; left -= 1) {
    await page.goto('/notices');
    await page.getByTestId('notices').or(page.getByText('Nothing waits.')).first().waitFor();
    if ((await notice.count()) === 0) await page.waitForTimeout(500);
  }
  await notice.getByText('Desk: Cybercrime Unit RO (demo)').waitFor();
  await notice.getByText(wallet).waitFor();
  assert.equal((await page.content()).includes('Paid from the same exchange account'), false);
  await notice.getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByText('Nothing waits.').waitFor();
  await page.getByText('All', { exact: true }).click();
  await notice.getByText(`Acknowledged by ${accounts.poland}`).waitFor();
  await page.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`HitCheck_${colorScheme}_HasNoSeriousFault`, async () => {
    const page = await explorer.reader(accounts.romania, { colorScheme });
    await page.goto('/hit-check');
    await page.getByTestId('hit-check').first().waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.goto('/notices');
    await page.getByText('Nothing waits.').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.context().close();
  });
}

test('Pages_OfHitChecks_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
