/** One's own account: password, purpose and sessions. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { fillSignIn, signIn } from '../pages/signIn.mjs';

let explorer;
before(async () => (explorer = await openExplorer()));
after(() => explorer?.close());

async function settingsOf(account, password = explorer.passwords[account]) {
  const page = await explorer.visitor();
  await page.goto('/settings');
  await signIn(page, account, password);
  await page.getByTestId('sessions').waitFor();
  return page;
}

test('Sessions_EndingAnother_SignsItOutAndLeavesThisOne', async () => {
  const [own, other] = [await settingsOf(accounts.romania), await settingsOf(accounts.romania)];
  await own.reload();
  const rows = own.getByTestId('sessions').getByRole('row');
  await rows.filter({ hasNotText: 'this one' }).getByRole('button', { name: 'End this session' }).click();
  await rows.filter({ hasNotText: 'this one' }).getByRole('button').waitFor({ state: 'detached' });
  await other.reload();
  await other.getByRole('button', { name: 'Sign in' }).waitFor();
  assert.equal((await own.request.get('/auth/session')).status(), 200);
});

test('Sessions_EndingThisOne_LeadsToTheSignIn', async () => {
  const page = await settingsOf(accounts.romania);
  await page.getByTestId('sessions').getByRole('row', { name: 'this one' }).getByRole('button', { name: 'End this session' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  assert.equal((await page.request.get('/auth/session')).status(), 401);
});

test('Purpose_Chosen_IsTheOneOfTheSessionUntilItIsTakenBack', async () => {
  const page = await settingsOf(accounts.region);
  const field = page.getByRole('combobox', { name: 'You read for' });
  await field.click();
  await page.getByRole('option', { name: /Provide or obtain information/ }).click();
  await page.getByTestId('account-menu').click();
  await page.getByText('Purpose: rpd-information').waitFor();
  await page.keyboard.press('Escape');
  assert.equal((await (await page.request.get('/auth/session')).json()).purpose, 'rpd-information');
  await field.click();
  await page.getByRole('option', { name: 'No purpose chosen' }).click();
  await page.getByTestId('account-menu').click();
  await page.getByText('Purpose: none chosen').waitFor();
});

test('Password_Changed_OpensTheDoorAndTheOldOneDoesNot', async () => {
  const [account, next] = [accounts.poland, 'seven quiet herons at dusk'];
  const page = await settingsOf(account);
  const fill = async (now, first, again) => {
    await page.getByLabel('Password now', { exact: true }).fill(now);
    await page.getByLabel('New password', { exact: true }).fill(first);
    await page.getByLabel('New password once more', { exact: true }).fill(again);
    await page.getByRole('button', { name: 'Change password' }).click();
  };
  await fill(explorer.passwords[account], next, 'another');
  await page.getByRole('alert').getByText('differ').waitFor();
  await fill('not the password', next, next);
  await page.getByRole('alert').getByText('WRONG_PASSWORD').waitFor();
  await fill(explorer.passwords[account], 'short', 'short');
  await page.getByRole('alert').getByText('WEAK_PASSWORD').waitFor();
  await fill(explorer.passwords[account], next, next);
  await page.getByText('The password is changed.').waitFor();

  const visitor = await explorer.visitor();
  await visitor.goto('/');
  await fillSignIn(visitor, account, explorer.passwords[account]);
  await visitor.getByRole('alert').waitFor();
  await signIn(visitor, account, next);
});

test('Pages_OfTheAccount_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
