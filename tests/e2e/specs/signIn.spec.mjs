/** The way in and out. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { fillSignIn, signIn } from '../pages/signIn.mjs';

let explorer;
before(async () => (explorer = await openExplorer()));
after(() => explorer?.close());

test('SignIn_WrongPassword_SaysSoAndStays', async () => {
  const page = await explorer.visitor();
  await page.goto('/');
  await fillSignIn(page, accounts.poland, 'not the password');
  assert.match(await page.getByRole('alert').textContent(), /Account or password is wrong/);
  assert.equal(await page.getByRole('navigation', { name: 'Main navigation' }).count(), 0);
});

test('SignIn_RightPassword_LeadsToTheDeskWithTheSearchInFocus', async () => {
  const page = await explorer.visitor();
  await page.goto('/');
  await signIn(page, accounts.poland, explorer.passwords[accounts.poland]);
  await page.getByRole('heading', { level: 1, name: 'What are you looking for?' }).waitFor();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  assert.equal(focused, 'Search the graph');
});

test('SignIn_DeepLink_OpensWhatWasAskedFor', async () => {
  const page = await explorer.visitor();
  await page.goto('/entity/G0007');
  await fillSignIn(page, accounts.poland, explorer.passwords[accounts.poland]);
  await page.getByRole('heading', { level: 1, name: 'APT28' }).waitFor();
});

test('SignOut_ByTheMenu_EndsTheSession', async () => {
  const page = await explorer.visitor();
  await page.goto('/');
  await signIn(page, accounts.romania, explorer.passwords[accounts.romania]);
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  assert.equal((await page.request.get('/auth/session')).status(), 401);
});
