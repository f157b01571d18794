/** What two desks share: by a group whose members are confidential, on record in the log of disclosures, and told of when it is corrected. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const supervisor = 'pl.boss1';
let explorer;

const write = async (account, field, type, input, result = 'id') => {
  const text = JSON.stringify({ ...input, idempotencyKey: `${field}-${JSON.stringify(input).length}-${account}` });
  const literal = text.replaceAll(/"([A-Za-z_]+)":/g, '$1:').replaceAll(/"(AMBER|USER_ACCOUNT)"/g, '$1');
  const answer = await explorer.ask(account, `mutation { ${field}(input: ${literal}) { result { ${result} } errors { ... on Error { message } } } }`);
  assert.deepEqual(answer[field].errors, [], type);
  return answer[field].result;
};

const record = (name, releaseTo) =>
  write(accounts.poland, 'recordEntity', 'RecordEntityInput', {
    kind: 'USER_ACCOUNT',
    properties: { account_login: 'fox', account_type: 'forum', display_name: name },
    handling: { tlp: 'AMBER', releaseTo },
  });

before(async () => {
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
  await form.getByRole('button', { name: 'Open it' }).click();
  await page.getByTestId('sharing-group').getByText('unit:RO-CYB').waitFor();
  assert.deepEqual(await seriousFaults(page), []);
  await page.context().close();
  const other = await explorer.reader(accounts.romania);
  await other.goto('/groups');
  await other.getByTestId('sharing-group').getByText('Your desk is in it.').waitFor();
  assert.equal((await other.getByTestId('sharing-group').textContent()).includes('unit:RO-CYB'), false);
  await other.context().close();
});

test('Release_ToTheGroup_IsInTheLogAndItsCorrectionComesByItself', async () => {
  const { sharingGroups } = await explorer.ask(accounts.poland, '{ sharingGroups { nodes { token } } }');
  const token = sharingGroups.nodes[0].token;
  const { id } = await record('Fox', []);
  const release = await write(accounts.poland, 'requestRelease', 'RequestReleaseInput', { ids: [id], releaseTo: [token], reason: 'They work on it too' });
  await write(supervisor, 'approveRelease', 'ChangeReleaseInput', { releaseId: release.id, expectedVersion: 1 });
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
  assert.deepEqual(await seriousFaults(boss), []);
  const file = boss.waitForEvent('download');
  await boss.getByRole('button', { name: 'As CSV' }).click();
  assert.equal((await file).suggestedFilename(), 'disclosures.csv');
  await boss.context().close();
});
