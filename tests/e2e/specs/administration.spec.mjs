/** Keeping the accounts of a desk, and what an account without the right to keep them sees. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { fillSignIn, signIn } from '../pages/signIn.mjs';

let explorer;
before(async () => {
  explorer = await openExplorer();
  await explorer.addAccount('reg.analyst2', 'REG-CE', 'analyst');
});
after(() => explorer?.close());

const roleOf = (page, name) => page.getByRole('checkbox', { name, exact: true });

async function openAccount(name, options) {
  const page = await explorer.reader(accounts.region, options);
  await page.goto(`/admin/account?name=${name}`);
  await page.getByTestId('account-form').waitFor();
  return page;
}

async function confirm(page, what) {
  await page.getByRole('button', { name: what, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: what, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('NewAccount_OfAPerson_SignsInWithThePasswordShownOnce', async () => {
  const page = await explorer.reader(accounts.region);
  await page.getByTestId('account-menu').click();
  await page.getByRole('menuitem', { name: 'Administration' }).click();
  await page.getByTestId('new-account').click();
  const form = page.getByTestId('new-account-form');
  assert.equal(await roleOf(form, 'Supervisor').isDisabled(), true);
  await form.getByRole('button', { name: 'Create account' }).click();
  await form.getByText('This is no name for an account.').waitFor();
  await form.getByRole('textbox', { name: 'Account' }).fill('reg.analyst3');
  await form.getByRole('button', { name: 'Create account' }).click();
  const password = await page.getByTestId('secret').getByRole('code').textContent();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByTestId('accounts').getByRole('row', { name: 'reg.analyst3' }).waitFor();
  assert.equal(await page.getByText(password).count(), 0);

  const visitor = await explorer.visitor();
  await visitor.goto('/');
  await signIn(visitor, 'reg.analyst3', password);
  await page.context().close();
});

test('NewAccount_OfATool_CallsTheApiByTheTokenMadeForIt', async () => {
  const page = await explorer.reader(accounts.region);
  await page.goto('/admin');
  await page.getByTestId('new-account').click();
  await page.getByText('A tool', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Account' }).fill('reg.feed1');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByRole('link', { name: 'Open the account' }).click();
  await page.getByText('Service account').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Reset password' }).count(), 0);
  await page.getByRole('textbox', { name: 'Name' }).fill('nightly feed');
  await page.getByRole('button', { name: 'Create token' }).click();
  const token = await page.getByTestId('secret').getByRole('code').textContent();
  const answer = await fetch(`${explorer.url}/auth/session`, { headers: { authorization: `Bearer ${token}` } });
  assert.equal((await answer.json()).account, 'reg.feed1');
  await page.context().close();
});

test('Account_Disabled_IsSignedOutAndComesInAgainOnceEnabled', async () => {
  const theirs = await explorer.reader('reg.analyst2');
  const page = await openAccount('reg.analyst2');
  await confirm(page, 'Disable');
  await page.getByText('Disabled').waitFor();
  assert.equal((await theirs.request.get('/auth/session')).status(), 401);
  await confirm(page, 'Enable');
  await page.getByText('Active').waitFor();
  await page.context().close();
});

test('Account_PasswordReset_OldOneFailsAndTheNewOneOpens', async () => {
  const page = await openAccount('reg.analyst2');
  await confirm(page, 'Reset password');
  const password = await page.getByTestId('secret').getByRole('code').textContent();
  const visitor = await explorer.visitor();
  await visitor.goto('/');
  await fillSignIn(visitor, 'reg.analyst2', explorer.passwords['reg.analyst2']);
  await visitor.getByRole('alert').waitFor();
  await signIn(visitor, 'reg.analyst2', password);
  await page.context().close();
});

test('Account_RoleGiven_HoldsAtTheNextRequest', async () => {
  const page = await openAccount('reg.analyst2');
  const save = page.getByRole('button', { name: 'Save' });
  assert.equal(await save.isDisabled(), true);
  await roleOf(page, 'Desk officer').check();
  await save.click();
  await page.getByText('It holds from the next request on').waitFor();
  await page.goto('/admin');
  await page.getByTestId('accounts').getByRole('row', { name: 'reg.analyst2' }).getByText('Analyst, Desk officer').waitFor();
  await page.context().close();
});

test('Account_Own_IsNotChangedByItself', async () => {
  const page = await openAccount(accounts.region);
  await page.getByText('another administrator changes it').waitFor();
  assert.deepEqual([await page.getByRole('button', { name: 'Disable' }).isDisabled(), await page.getByRole('button', { name: 'Save' }).count()], [true, 0]);
  await page.context().close();
});

test('Directory_OwnDesk_IsRenamedAndOthersAreNot', async () => {
  const page = await explorer.reader(accounts.region);
  await page.goto('/admin?tab=units');
  const rename = page.getByRole('button', { name: 'Rename' });
  await rename.first().waitFor();
  assert.equal(await rename.count(), 1);
  await rename.click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Central European Desk');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByTestId('units').getByText('Central European Desk').waitFor();
  await page.context().close();
});

test('Administration_ForAnAnalyst_IsNeitherOfferedNorShown', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.getByTestId('account-menu').click();
  await page.getByRole('menuitem', { name: 'Settings' }).waitFor();
  assert.equal(await page.getByRole('menuitem', { name: 'Administration' }).count(), 0);
  await page.goto('/admin');
  await page.getByText('Your roles do not include the keeping of accounts.').waitFor();
  assert.equal((await page.request.get('/admin/accounts')).status(), 403);
  await page.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`Administration_${colorScheme}_HasNoSeriousFault`, async () => {
    const page = await openAccount('reg.analyst2', { colorScheme });
    assert.deepEqual(await seriousFaults(page), []);
    await page.goto('/admin');
    await page.getByTestId('accounts').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.getByTestId('new-account').click();
    await page.getByTestId('new-account-form').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.goto('/admin?tab=units');
    await page.getByTestId('units').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.context().close();
  });
}

test('Pages_OfTheAdministration_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
