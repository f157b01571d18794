/** What two desks share: by a group whose members are confidential, on record in the log of disclosures, and told of when it is corrected. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artifacts } from '../../../infra/scripts/paths.mjs';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const supervisor = 'pl.boss1';
const pictures = join(artifacts, 'screenshots');
let explorer;

const picture = (page, name) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });

async function write(account, field, input, selection = 'id') {
  const answer = await explorer.ask(account, `mutation { ${field}(input: { ${input} }) { result { ${selection} } errors { ... on Error { message } } } }`);
  assert.deepEqual(answer[field].errors, []);
  return answer[field].result;
}

/** The account of one login on a forum, as the desk has it under a name, released to whom it says. */
const record = (name, releaseTo) =>
  write(
    accounts.poland,
    'recordEntity',
    `kind: USER_ACCOUNT, properties: { account_login: "fox", account_type: "forum", display_name: "${name}" }, handling: { tlp: AMBER, releaseTo: ${JSON.stringify(releaseTo)} }, idempotencyKey: "${name}"`,
  );

before(async () => {
  mkdirSync(pictures, { recursive: true });
  explorer = await openExplorer();
  await explorer.addAccount(supervisor, 'PL-CYB', 'supervisor');
});
after(() => explorer?.close());

test('Group_OpenedWithMembersConfidential_ShowsItsMembersToItsOwnerAlone', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto('/groups');
  await page.getByText('There is no group.').waitFor();
  await page.getByRole('button', { name: 'Open a group…' }).click();
  const form = page.getByTestId('open-group-form');
  await form.getByLabel('Name').fill('Locker circle');
  await form.getByRole('combobox', { name: 'Desks' }).fill('Cybercrime Unit RO');
  await page.getByRole('option', { name: 'Cybercrime Unit RO (demo)' }).click();
  await page.keyboard.press('Escape');
  await picture(page, 'open-group');
  await form.getByRole('button', { name: 'Open it' }).click();
  await page.getByTestId('sharing-group').getByText('Cybercrime Unit RO (demo)').waitFor();
  await picture(page, 'groups');
  assert.deepEqual(await seriousFaults(page), []);
  await page.context().close();
  const other = await explorer.reader(accounts.romania);
  await other.goto('/groups');
  await other.getByTestId('sharing-group').getByText('Your desk is in it.').waitFor();
  assert.equal((await other.getByTestId('sharing-group').textContent()).includes('RO (demo)'), false);
  await other.context().close();
});

test('Release_ToTheGroup_IsInTheLogAndItsCorrectionComesByItself', async () => {
  const { sharingGroups } = await explorer.ask(accounts.poland, '{ sharingGroups { nodes { token } } }');
  const token = sharingGroups.nodes[0].token;
  const { id } = await record('Fox', []);
  const release = await write(accounts.poland, 'requestRelease', `ids: ["${id}"], releaseTo: ["${token}"], reason: "They work on it too", idempotencyKey: "r"`);
  await write(supervisor, 'approveRelease', `releaseId: "${release.id}", expectedVersion: 1, idempotencyKey: "a"`);
  const other = await explorer.reader(accounts.romania);
  await other.goto('/notices');
  await other.getByText('Nothing waits.').waitFor();
  await record('Quiet Fox', [token]);
  await other.getByTestId('notice').getByText('Something that your desk was given was corrected').waitFor();
  await other.context().close();

  const boss = await explorer.reader(supervisor);
  await boss.goto('/disclosures');
  const log = boss.getByTestId('disclosures');
  await log.getByText('Cybercrime Unit RO (demo)').waitFor();
  await log.getByText('They work on it too').waitFor();
  await picture(boss, 'disclosures');
  assert.deepEqual(await seriousFaults(boss), []);
  const file = boss.waitForEvent('download');
  await boss.getByRole('button', { name: 'As CSV' }).click();
  assert.equal((await file).suggestedFilename(), 'disclosures.csv');
  await boss.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`Sharing_${colorScheme}_HasNoSeriousFault`, async () => {
    const page = await explorer.reader(supervisor, { colorScheme });
    await page.goto('/groups');
    await page.getByTestId('sharing-group').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.goto('/disclosures');
    await page.getByTestId('disclosures').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.context().close();
  });
}

test('Pages_OfSharing_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
