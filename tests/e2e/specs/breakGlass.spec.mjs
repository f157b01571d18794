/** Sight of something closed: asked for, agreed to by a second person, over at once when it is ended. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const chief = 'pl.chief1';
const title = 'Herons behind the glass';
let explorer;
let item;
before(async () => {
  explorer = await openExplorer();
  await explorer.addAccount(chief, 'PL-CYB', 'supervisor');
  const input = `{ reference: "PL-CYB/2026/102", title: "${title}", jurisdiction: "PL", offence: "phishing", handling: { tlp: AMBER_STRICT, classification: RESTRICTED }, idempotencyKey: "glass-1" }`;
  const { openCase } = await explorer.ask(chief, `mutation { openCase(input: ${input}) { result { id } errors { ... on Error { message } } } }`);
  item = openCase.result.id;
});
after(() => explorer?.close());

const items = (page) => page.getByTestId('break-glass');
const banner = (page) => page.getByTestId('break-glass-banner');

test('BreakGlass_AgreedToByASecondPerson_OpensTheCaseUntilItIsEnded', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto(`/cases/${item}`);
  await page.getByRole('link', { name: /closed to you/ }).click();
  const form = page.getByTestId('break-glass-form');
  await form.getByLabel('Why it cannot wait').fill('too short');
  assert.equal(await form.getByRole('button').isDisabled(), true);
  await form.getByLabel('Why it cannot wait').fill('A victim may be warned tonight');
  await form.getByRole('button', { name: 'Ask a second person' }).click();
  await items(page).getByText('Waits for a second person').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Agree' }).count(), 0);

  const second = await explorer.reader(chief);
  await second.goto('/break-glass');
  await items(second).getByText('A victim may be warned tonight').waitFor();
  await second.getByRole('button', { name: 'Agree' }).click();
  await items(second).getByText(/left$/).waitFor();
  await items(second).getByText('Opens data of PL-CYB').waitFor();

  await page.goto(`/cases/${item}`);
  await page.getByRole('heading', { level: 1 }).getByText(title).waitFor();
  await banner(page).getByText(/left$/).waitFor();
  await banner(page).getByRole('button', { name: 'End now' }).click();
  await banner(page).waitFor({ state: 'detached' });
  await page.getByText('There is nothing here that you may see.').waitFor();
});

test('BreakGlass_AskedForTakenBack_IsOver', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto(`/break-glass?item=${item}`);
  await page.getByLabel('Why it cannot wait').fill('Asked for in error, in truth');
  await page.getByRole('button', { name: 'Ask a second person' }).click();
  const entry = items(page).filter({ hasText: 'Asked for in error' });
  await entry.getByRole('button', { name: 'Take back' }).click();
  await entry.getByText('Ended').waitFor();
});

for (const colorScheme of ['light', 'dark']) {
  test(`BreakGlass_${colorScheme}_HasNoSeriousFault`, async () => {
    const page = await explorer.reader(accounts.poland, { colorScheme });
    await page.goto('/break-glass');
    await items(page).first().waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.context().close();
  });
}

test('Pages_OfBreakGlass_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
