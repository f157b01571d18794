/** A desk declares a person as target; another asks for somebody alike and is told nothing until a person of the first desk decides. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artifacts } from '../../../infra/scripts/paths.mjs';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const pictures = join(artifacts, 'screenshots');
const [declared, alike] = ['ivan petrov, 1984-03-12', 'iwan petrow, 1984-03'];
let explorer;

const picture = (page, name) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });

async function openCase(account, reference, jurisdiction) {
  const input = `{ reference: "${reference}", title: "Fraud", jurisdiction: "${jurisdiction}", offence: "fraud", idempotencyKey: "${reference}" }`;
  await explorer.ask(account, `mutation { openCase(input: ${input}) { result { id } } }`);
}

async function until(page, path, found, settled) {
  for (let left = 60; left > 0 && (await found.count()) === 0; left -= 1) {
    await page.goto(path);
    await settled.first().waitFor();
    if ((await found.count()) === 0) await page.waitForTimeout(500);
  }
}

before(async () => {
  mkdirSync(pictures, { recursive: true });
  explorer = await openExplorer();
  await openCase(accounts.poland, 'PL-CYB/2026/666', 'PL');
  await openCase(accounts.romania, 'RO-CYB/2026/666', 'RO');
});
after(() => explorer?.close());

test('Target_DeclaredOnThePage_IsFoundByValueAndWithdrawn', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.getByTestId('desks-menu').click();
  await page.getByRole('menuitem', { name: 'Targets' }).click();
  const form = page.getByTestId('target-form');
  await form.getByRole('combobox', { name: 'Case' }).fill('PL-CYB/2026/666');
  await page.getByRole('option', { name: /PL-CYB\/2026\/666/ }).click();
  await form.getByLabel('Selector').fill('+48 600 000 150');
  await form.getByLabel('Why it is a target').fill('Number of a mule');
  await form.getByRole('button', { name: 'Declare' }).click();
  await page.getByTestId('target').getByText('+48600000150').waitFor();
  await form.getByLabel('It is a person').check();
  await form.getByLabel('Name, birth date').fill('Ivan Petrov');
  await form.getByLabel('Why it is a target').fill('Led the mules');
  await form.getByRole('button', { name: 'Declare' }).click();
  await form.getByRole('alert').waitFor();
  await form.getByLabel('Name, birth date').fill('Petrov Ivan, 1984-03-12');
  await form.getByRole('button', { name: 'Declare' }).click();
  await page.getByTestId('target').getByText(declared).waitFor();
  await picture(page, 'targets');
  assert.deepEqual(await seriousFaults(page), []);

  await page.getByLabel('Value or reason').fill('mule');
  await page.getByLabel('Value or reason').fill('48600');
  await page.getByTestId('target').getByText(declared).waitFor({ state: 'detached' });
  await page.getByTestId('target').getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('No such target.').waitFor();
  await page.getByText('Withdrawn too', { exact: true }).click();
  await page.getByTestId('target').getByText(`Withdrawn by ${accounts.poland}`).waitFor();
  await page.context().close();
});

test('HitCheck_OfAPersonAlike_IsToldNothingUntilTheOwnerDecides', async () => {
  const asker = await explorer.reader(accounts.romania);
  await asker.goto('/hit-check');
  const form = asker.getByTestId('hit-check-form');
  await form.getByLabel('Persons').fill('Iwan Petrow, 1984-03');
  await form.getByRole('combobox', { name: 'Case' }).fill('RO-CYB/2026/666');
  await asker.getByRole('option', { name: /RO-CYB\/2026\/666/ }).click();
  await form.getByRole('combobox', { name: 'Purpose' }).click();
  await asker.getByRole('option', { name: 'Investigation under national law' }).click();
  await form.getByLabel('Justification').fill('Named by a witness');
  await form.getByRole('button', { name: 'Ask the other desks' }).click();
  await asker.getByTestId('hit-check').first().getByRole('row', { name: alike }).getByText('Nothing released').waitFor();

  const owner = await explorer.reader(accounts.poland);
  const match = owner.getByTestId('near-match');
  await until(owner, '/near-matches', match, match.or(owner.getByText('Nothing waits for a decision.')));
  await match.getByText(alike).waitFor();
  await match.getByText(declared).waitFor();
  await match.getByText('Birth dates equal as far as both are known').waitFor();
  assert.equal((await owner.content()).includes('Named by a witness'), false);
  await match.getByLabel('Why').fill('He uses both spellings');
  await picture(owner, 'near-matches');
  assert.deepEqual(await seriousFaults(owner), []);
  await match.getByRole('button', { name: 'Tell them to ask us' }).click();
  await owner.getByText('Nothing waits for a decision.').waitFor();
  await owner.context().close();

  const notice = asker.getByTestId('notice').filter({ hasText: 'resembles a target of another desk' });
  await until(asker, '/notices', notice, asker.getByTestId('notices').or(asker.getByText('Nothing waits.')));
  await notice.getByText(alike).waitFor();
  await notice.getByText('Desk: Cybercrime Unit PL (demo)').waitFor();
  assert.equal((await asker.content()).includes('He uses both spellings'), false);
  await asker.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`NearMatches_${colorScheme}_HaveNoSeriousFault`, async () => {
    const page = await explorer.reader(accounts.poland, { colorScheme });
    await page.goto('/near-matches');
    await page.getByText('All', { exact: true }).click();
    await page.getByTestId('near-match').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.goto('/targets');
    await page.getByTestId('targets').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.context().close();
  });
}

test('Pages_OfNearMatches_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
