/** The page to try the API on. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

let explorer;
before(async () => (explorer = await openExplorer()));
after(() => explorer?.close());

test('GraphiQL_SignedIn_RunsAQueryAndLoadsNothingFromElsewhere', async () => {
  const page = await explorer.reader(accounts.poland);
  const foreign = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(explorer.url) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  await page.goto('/graphiql');
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.locator('.result-window', { hasText: '"displayName": "APT28"' }).waitFor();
  assert.deepEqual(foreign, []);
  assert.deepEqual(explorer.faults, []);
});

test('GraphiQL_SignedOut_LeadsToSignIn', async () => {
  const page = await explorer.visitor();
  await page.goto('/graphiql');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  assert.equal(new URL(page.url()).pathname, '/');
});
