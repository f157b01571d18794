/** Three desks in a joint operation: a note of two owners' conditions, whose consent each use needs, and a desk that is taken out. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { stateOccasion } from '../pages/occasion.mjs';

const wallet = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
const supervisor = 'pl.boss1';
let explorer;

/** Records the wallet for the operation under a handling code of the account's desk. */
async function record(account, token, code) {
  const handling = `{ tlp: AMBER_STRICT, releaseTo: ["${token}"], handlingCodes: [${code}] }`;
  const input = `{ kind: CRYPTO_WALLET, properties: { currency: "btc", value: "${wallet}" }, handling: ${handling}, idempotencyKey: "wallet-${account}" }`;
  const { recordEntity } = await explorer.ask(account, `mutation { recordEntity(input: ${input}) { result { id } errors { ... on Error { message } } } }`);
  assert.deepEqual(recordEntity.errors, []);
}

async function tokenOf(account) {
  const { operations } = await explorer.ask(account, '{ operations { nodes { handling { releaseTo } } } }');
  return operations.nodes[0].handling.releaseTo[0];
}

async function openOperation(page) {
  await page.goto('/operations');
  await page.getByRole('link', { name: 'NIGHT HERON' }).click();
  await page.getByRole('heading', { name: 'NIGHT HERON' }).waitFor();
}

before(async () => {
  explorer = await openExplorer();
  await explorer.addAccount(supervisor, 'PL-CYB', 'supervisor');
});
after(() => explorer?.close());

test('Operation_OpenedByOneDesk_IsJoinedByTwoOthersFromTheirPages', async () => {
  const page = await explorer.reader(accounts.poland);
  await page.goto('/operations');
  await page.getByText('Your desk takes part in no operation.').waitFor();
  await page.getByRole('button', { name: 'Open an operation' }).click();
  const form = page.getByTestId('open-operation-form');
  await form.getByLabel('Code name').fill('NIGHT HERON');
  await form.getByLabel('Aim').fill('Take down the locker');
  await form.getByLabel('From', { exact: true }).fill('2026-01-01');
  await form.getByLabel('Phases').fill('Collect\nAct');
  for (const desk of ['Cybercrime Unit RO (demo)', 'Regional']) {
    await form.getByRole('combobox', { name: 'Desks to ask' }).fill(desk);
    await page.getByRole('option', { name: new RegExp(desk.replaceAll(/[()]/g, '.')) }).first().click();
  }
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('heading', { name: 'NIGHT HERON' }).waitFor();
  for (const account of [accounts.romania, accounts.region]) {
    const other = await explorer.reader(account);
    await other.goto('/operations');
    assert.equal((await other.content()).includes('Take down the locker'), false);
    await other.getByTestId('invitations').getByRole('button', { name: 'Join' }).click();
    await other.getByTestId('operations').getByRole('link', { name: 'NIGHT HERON' }).waitFor();
    await other.context().close();
  }
  await page.reload();
  await page.getByTestId('members').getByText('Takes part').nth(2).waitFor();
  await page.context().close();
});

test('Task_OfAnotherDesk_IsSeenAndDoneThere', async () => {
  const page = await explorer.reader(accounts.poland);
  await openOperation(page);
  const form = page.getByTestId('add-task');
  await form.getByLabel('What is to be done').fill('Trace the wallet');
  await form.getByRole('combobox', { name: 'Desk', exact: true }).click();
  await page.getByRole('option', { name: 'Cybercrime Unit RO (demo)' }).click();
  await form.getByRole('button', { name: 'Add the task' }).click();
  await page.getByTestId('task').getByText('Cybercrime Unit RO (demo)').waitFor();
  await page.context().close();
  const other = await explorer.reader(accounts.romania);
  await openOperation(other);
  await other.getByRole('combobox', { name: 'State of “Trace the wallet”' }).click();
  await other.getByRole('option', { name: 'Done' }).click();
  await other.waitForFunction(() => document.querySelector('[data-testid="task"] input')?.value === 'Done');
  await other.context().close();
});

test('JointNote_OnAWalletOfTwoOwners_IsRefusedForEachOnesReason', async () => {
  const token = await tokenOf(accounts.poland);
  await record(accounts.poland, token, 'H1');
  await record(accounts.romania, token, 'H2');
  const page = await explorer.reader(accounts.region);
  await openOperation(page);
  const form = page.getByTestId('add-operation-note');
  await form.getByLabel('Note', { exact: true }).fill('Both ransoms went to one wallet');
  await form.getByTestId('pick-box').fill(wallet);
  await page.getByRole('option').first().click();
  await form.getByRole('button', { name: 'Write the note' }).click();
  const note = page.getByTestId('operation-note');
  await note.getByText('Cybercrime Unit PL (demo): H1').waitFor();
  await note.getByText('Cybercrime Unit RO (demo): H2').waitFor();
  const out = page.getByTestId('take-out');
  await out.getByRole('button', { name: 'Court package' }).click();
  await stateOccasion(page);
  await out.getByText('PL-CYB, H1: not for use in court without the consent of PL-CYB.').waitFor();
  assert.equal((await out.textContent()).includes('RO-CYB, H2'), false);
  await out.getByTestId('ask-consent').getByRole('textbox').fill('Trial in March');
  await out.getByRole('button', { name: 'Ask for consent' }).click();
  await out.getByText('The owners were asked.').waitFor();
  await out.getByRole('button', { name: 'Dissemination' }).click();
  await out.getByText('RO-CYB, H2: not to be disseminated without the consent of RO-CYB.').waitFor();
  assert.equal((await out.textContent()).includes('PL-CYB, H1'), false);
  await page.context().close();
});

test('Consent_RefusedThenGrantedByTheOwner_OpensTheUse', async () => {
  const boss = await explorer.reader(supervisor);
  await boss.goto('/consents');
  const consent = boss.getByTestId('consent');
  await consent.getByText('Use in court (H1)').waitFor();
  await consent.getByRole('textbox').fill('Informant at risk');
  await consent.getByRole('button', { name: 'Refuse' }).click();
  await boss.getByText('Nothing waits.').waitFor();
  const page = await explorer.reader(accounts.region);
  await openOperation(page);
  const out = page.getByTestId('take-out');
  await out.getByRole('button', { name: 'Court package' }).click();
  await out.getByText('PL-CYB, H1: refused: Informant at risk').waitFor();
  await boss.getByText('All', { exact: true }).click();
  await consent.getByRole('textbox').fill('Informant is safe');
  await consent.getByRole('button', { name: 'Grant' }).click();
  await consent.getByText('Granted', { exact: true }).waitFor();
  const file = page.waitForEvent('download');
  await out.getByRole('button', { name: 'Court package' }).click();
  assert.equal((await file).suggestedFilename(), 'operation-court.html');
  await boss.context().close();
  await page.context().close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`Operation_${colorScheme}_HasNoSeriousFault`, async () => {
    const page = await explorer.reader(accounts.poland, { colorScheme });
    await openOperation(page);
    await page.getByTestId('operation-note').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.goto('/consents');
    await page.getByText('All', { exact: true }).click();
    await page.getByTestId('consent').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.context().close();
  });
}

test('Desk_TakenOut_SeesNothingOfItAtTheNextRequest', async () => {
  const other = await explorer.reader(accounts.romania);
  await openOperation(other);
  await other.getByText('Both ransoms went to one wallet').waitFor();
  const page = await explorer.reader(accounts.poland);
  await openOperation(page);
  const member = page.getByTestId('members').getByRole('listitem').filter({ hasText: 'Cybercrime Unit RO (demo)' });
  await member.getByRole('button', { name: 'Take out' }).click();
  await member.getByRole('button', { name: 'Take out' }).click();
  await member.getByText('Taken out').waitFor();
  await other.reload();
  await other.getByText('There is no operation here for you.').waitFor();
  await other.goto('/operations');
  await other.getByText('Your desk takes part in no operation.').waitFor();
  assert.equal((await other.content()).includes('NIGHT HERON'), false);
  await other.context().close();
  await page.context().close();
});

test('Release_AskedForAndAgreedTo_IsSeenByTheDeskUntilItIsTakenBack', async () => {
  const input = '{ kind: MALWARE, name: "Heron Locker", properties: { is_family: true }, handling: { tlp: AMBER, releaseTo: [] }, idempotencyKey: "heron" }';
  const { recordEntity } = await explorer.ask(accounts.poland, `mutation { recordEntity(input: ${input}) { result { entity { id } } } }`);
  const { id } = recordEntity.result.entity;
  const page = await explorer.reader(accounts.poland);
  await page.goto(`/entity/${encodeURIComponent(id)}`);
  await page.getByTestId('release-open').click();
  const form = page.getByTestId('release-form');
  await form.getByRole('combobox', { name: 'Desks' }).fill('Cybercrime Unit RO (demo)');
  await page.getByRole('option', { name: 'Cybercrime Unit RO (demo)' }).click();
  await form.getByTestId('release-preview').getByText(/^1 of 1 item would be seen by \d+ more accounts? at 1 desk/).waitFor();
  await form.getByLabel('Why').fill('They work on it too');
  await form.getByRole('button', { name: 'Ask for the release' }).click();
  await form.waitFor({ state: 'detached' });
  const seen = async () => (await explorer.ask(accounts.romania, `{ entity(id: "${id}") { displayName } }`)).entity;
  assert.equal(await seen(), null);
  const boss = await explorer.reader(supervisor);
  await boss.goto('/releases');
  await boss.getByTestId('release').getByRole('button', { name: 'Agree' }).click();
  await boss.getByTestId('release').getByText('Released', { exact: true }).waitFor();
  assert.deepEqual(await seen(), { displayName: 'Heron Locker' });
  assert.deepEqual(await seriousFaults(boss), []);
  await boss.getByTestId('release').getByRole('button', { name: 'Take back' }).click();
  await boss.getByTestId('release').getByText('Taken back').waitFor();
  assert.equal(await seen(), null);
  await boss.context().close();
  await page.context().close();
});

test('Pages_OfOperations_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
