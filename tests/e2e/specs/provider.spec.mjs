/** The way in over an identity provider of another site. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openExplorer } from '../fixtures/explorer.mjs';
import { startProvider } from '../fixtures/provider.mjs';

let provider;
let explorer;
before(async () => {
  provider = await startProvider();
  explorer = await openExplorer({ args: ['--empty'], env: provider.env });
});
after(async () => {
  await explorer?.close();
  await provider?.stop();
});

test('Provider_SignIn_LeadsBackToTheDeepLinkWithASessionOfTheServer', async () => {
  const page = await explorer.visitor();
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Sign in with your organisation' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  assert.equal(new URL(page.url()).pathname, '/settings');
  const cookies = (await page.context().cookies(explorer.url)).filter(({ name }) => name === 'attribution');
  assert.deepEqual(cookies.map(({ httpOnly, sameSite }) => [httpOnly, sameSite]), [[true, 'Strict']]);
  const session = await (await page.request.get('/auth/session')).json();
  assert.equal(session.unitId, 'PL-CYB');
});

test('Provider_Page_AsksForNoPasswordAndBreaksNoPolicy', async () => {
  const page = await explorer.visitor();
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in with your organisation' }).waitFor();
  assert.equal(await page.getByLabel('Password').count(), 0);
  assert.deepEqual(explorer.faults, []);
});

test('Provider_FirstStart_PrintsNoPasswords', () => assert.deepEqual(explorer.passwords, {}));
