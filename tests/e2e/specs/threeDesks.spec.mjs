/**
 * Two desks that hold one wallet and a third that has it from a public feed, side by side: who learns what, what a note of both may be used for, what both auditors find,
 * and what is left of it to a desk that was taken out. The tests are steps of one story.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artifacts } from '../../../infra/scripts/paths.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { declareTarget, hitCheck, trail } from '../pages/desks.mjs';
import { stateOccasion } from '../pages/occasion.mjs';

const [ransom, exchange, unknown] = ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '1JCe8z4jJVNXSjohjM4i9Hh813dLCNx2Sy', '12c6DSiU4Rq3P4ZxziKxzrL5LmMBrzjrJX'];
const references = { poland: 'PL-CYB/2026/777', romania: 'RO-CYB/2026/777', germany: 'DE-CYB/2026/777' };
const [germany, polishAuditor, romanianAuditor] = ['de.analyst1', 'pl.auditor1', 'ro.auditor1'];
const note = 'Both ransoms went to one wallet';
const pictures = join(artifacts, 'screenshots');
/** Pages that stay open beside one another: one of each desk, and the inbox of each. */
const [desk, inbox] = [{}, {}];
const wallets = {};
let explorer;
let operation;

const text = (value) => JSON.stringify(value);
const notices = (page, words) => page.getByTestId('notice').filter({ hasText: words });

async function write(account, field, input, selection = 'id') {
  const answer = await explorer.ask(account, `mutation { ${field}(input: { ${input} }) { result { ${selection} } errors { ... on Error { message } } } }`);
  assert.deepEqual(answer[field].errors, []);
  return answer[field].result;
}

/** What a public feed says: the wallet of a gang, and one of an exchange, which everybody meets. */
async function importFeed() {
  const folder = mkdtempSync(join(tmpdir(), 'attribution-feed-'));
  const day = '2026-01-10T09:00:00.000Z';
  const common = { spec_version: '2.1', created: day, modified: day };
  const id = (type, digit) => `${type}--5d0092c5-5f74-4287-9642-33f4c354e5${digit}`;
  const objects = [
    { type: 'x-cryptocurrency-wallet', id: id('x-cryptocurrency-wallet', '01'), spec_version: '2.1', value: ransom, currency: 'BTC' },
    { type: 'x-cryptocurrency-wallet', id: id('x-cryptocurrency-wallet', '02'), spec_version: '2.1', value: exchange, currency: 'BTC' },
    { type: 'identity', id: id('identity', '03'), ...common, name: 'Example Exchange', identity_class: 'organization', sectors: ['financial-services'] },
    { type: 'relationship', id: id('relationship', '04'), ...common, relationship_type: 'operated-by', source_ref: id('x-cryptocurrency-wallet', '02'), target_ref: id('identity', '03') },
  ];
  const file = join(folder, 'feed.json');
  writeFileSync(file, JSON.stringify({ type: 'bundle', id: id('bundle', '05'), objects }));
  await explorer.command('import', file, '--account', germany, '--source', 'Public feed', '--label', 'Clear');
  rmSync(folder, { recursive: true });
}

/** The ransom wallet as one desk has it, under its handling code; released to whom it says. */
const record = (name, code, releaseTo) =>
  write(
    accounts[name],
    'recordEntity',
    `kind: CRYPTO_WALLET, properties: { currency: "btc", value: ${text(ransom)} }, idempotencyKey: "wallet-${name}-${releaseTo.length}",
     handling: { tlp: AMBER_STRICT, releaseTo: ${text(releaseTo)}, handlingCodes: [${code}] }`,
    'id entity { id }',
  );

before(async () => {
  mkdirSync(pictures, { recursive: true });
  explorer = await openExplorer();
  await explorer.command('unit', 'set', 'DE-CYB', '--name', 'Cybercrime Unit DE (demo)', '--type', 'national', '--country', 'DE');
  await explorer.addAccount(germany, 'DE-CYB', 'analyst');
  await explorer.addAccount(polishAuditor, 'PL-CYB', 'auditor');
  await explorer.addAccount(romanianAuditor, 'RO-CYB', 'auditor');
  await importFeed();
  for (const [name, account] of Object.entries({ ...accounts, germany }).filter(([name]) => name in references)) {
    const input = `reference: ${text(references[name])}, title: "Ransom of a hospital", jurisdiction: ${text(references[name].slice(0, 2))}, offence: "ransomware", idempotencyKey: "case"`;
    await write(account, 'openCase', input);
    desk[name] = await explorer.reader(account);
    inbox[name] = await explorer.reader(account);
    await inbox[name].goto('/notices');
    await inbox[name].getByText('Nothing waits.').waitFor();
  }
  desk.polishAuditor = await explorer.reader(polishAuditor);
  desk.romanianAuditor = await explorer.reader(romanianAuditor);
  wallets.poland = await record('poland', 'H1', []);
  wallets.romania = await record('romania', 'H2', []);
});
after(() => explorer?.close());

test('Check_OfTheWalletThatAnotherDeclared_HitsByItsPolicyAndTheOwnerIsTold', async () => {
  for (const name of ['poland', 'germany']) await declareTarget(desk[name], { reference: references[name], value: exchange });
  await declareTarget(desk.poland, { reference: references.poland, value: ransom });
  const { row } = await hitCheck(desk.romania, { reference: references.romania, value: ransom });
  await row.getByText('Hit', { exact: true }).waitFor();
  await row.getByText('Cybercrime Unit PL (demo)').waitFor();
  const told = notices(inbox.poland, 'Another desk asked for your target');
  await told.getByText('Desk: Cybercrime Unit RO (demo)').waitFor();
  await told.getByText(ransom).waitFor();
  await inbox.poland.screenshot({ path: join(pictures, 'three-desks-notices.png'), fullPage: true });
});

test('Targets_OfTwoDesksOnOneWallet_TellBothAndNobodyElse', async () => {
  await declareTarget(desk.romania, { reference: references.romania, value: ransom });
  for (const [name, other] of [['poland', 'RO'], ['romania', 'PL']]) {
    const told = notices(inbox[name], 'Another desk has the same target');
    await told.getByText(`Desk: Cybercrime Unit ${other} (demo)`).waitFor();
    await told.getByText(ransom).waitFor();
  }
  await inbox.germany.reload();
  await inbox.germany.getByText('Nothing waits.').waitFor();
});

test('ExchangeWallet_OfAllThree_GivesNeitherHitNorNotice', async () => {
  await declareTarget(desk.romania, { reference: references.romania, value: exchange });
  const { row } = await hitCheck(desk.romania, { reference: references.romania, value: exchange });
  await row.getByText('Nothing released').waitFor();
  for (const name of Object.keys(references)) {
    await inbox[name].reload();
    await inbox[name].getByTestId('notices').or(inbox[name].getByText('Nothing waits.')).waitFor();
    assert.equal(await notices(inbox[name], exchange).count(), 0);
  }
});

test('Check_OfASilentOwner_IsByteEqualToOneOfNobodys', async () => {
  await desk.poland.goto('/targets');
  const target = desk.poland.getByTestId('target').filter({ hasText: ransom });
  await target.getByRole('button', { name: 'Withdraw' }).click();
  await target.waitFor({ state: 'detached' });
  await declareTarget(desk.poland, { reference: references.poland, value: ransom, policy: 'Nothing' });
  const silent = await hitCheck(desk.romania, { reference: references.romania, value: ransom });
  await silent.row.getByText('Nothing released').waitFor(); // before another check takes its place
  const nobodys = await hitCheck(desk.romania, { reference: references.romania, value: unknown });
  // What every check has of its own: its id, its time, and the value that was asked for.
  const common = ({ status, body }, value) => `${status} ${body.replaceAll(value, 'VALUE').replace(/"id":"hit-check:[^"]+"/, '"id":"ID"').replace(/"askedAt":"[^"]+"/, '"askedAt":"AT"')}`;
  assert.equal(common(silent, ransom), common(nobodys, unknown));
  await notices(inbox.poland, 'Another desk asked for your target').nth(1).waitFor();
});

test('JointNote_UnderTheCodesOfBoth_IsRefusedForEachOnesReason', async () => {
  const opened = await write(accounts.poland, 'openOperation', 'codeName: "HERON", aim: "Take down the locker", startsOn: "2026-01-01T00:00:00Z", units: ["RO-CYB"], idempotencyKey: "heron"', 'id handling { releaseTo }');
  operation = opened.id;
  await desk.romania.goto('/operations');
  await desk.romania.getByTestId('invitations').getByRole('button', { name: 'Join' }).click();
  await desk.romania.getByTestId('operations').getByRole('link', { name: 'HERON' }).click();
  await record('poland', 'H1', opened.handling.releaseTo);
  await record('romania', 'H2', opened.handling.releaseTo);
  await desk.poland.goto(`/operations/${encodeURIComponent(operation)}`);
  const form = desk.poland.getByTestId('add-operation-note');
  await form.getByLabel('Note', { exact: true }).fill(note);
  await form.getByTestId('pick-box').fill(ransom);
  await desk.poland.getByRole('option').first().click();
  await form.getByRole('button', { name: 'Write the note' }).click();
  await desk.poland.getByTestId('operation-note').getByText('Cybercrime Unit PL (demo): H1').waitFor();
  await desk.poland.getByTestId('operation-note').getByText('Cybercrime Unit RO (demo): H2').waitFor();
  await refused(desk.romania, 'Court package', 'PL-CYB, H1: not for use in court without the consent of PL-CYB.');
  await refused(desk.poland, 'Dissemination', 'RO-CYB, H2: not to be disseminated without the consent of RO-CYB.');
  await desk.romania.screenshot({ path: join(pictures, 'three-desks-operation.png'), fullPage: true });
});

test('Desk_TakenOut_SeesNothingOfItAtTheNextRequest', async () => {
  await desk.romania.getByTestId('operation-note').getByText(note).waitFor();
  assert.equal(await sees(wallets.poland.id), true);
  const member = desk.poland.getByTestId('members').getByRole('listitem').filter({ hasText: 'Cybercrime Unit RO (demo)' });
  await member.getByRole('button', { name: 'Take out' }).click();
  await member.getByRole('button', { name: 'Take out' }).click();
  await member.getByText('Taken out').waitFor();
  assert.deepEqual([await sees(wallets.poland.id), await sees(operation)], [false, false]);
  await desk.romania.reload();
  await desk.romania.getByText('There is no operation here for you.').waitFor();
  const left = [
    ['/operations', 'Your desk takes part in no operation.', `HERON|${note}`],
    ['/', 'Suggested link', `HERON|${note}`], // labels of other cases bear H1 too
    [`/entity/${encodeURIComponent(wallets.romania.entity.id)}`, 'RO-CYB', `HERON|${note}|H1`],
  ];
  for (const [path, shown, hidden] of left) {
    await desk.romania.goto(path);
    await desk.romania.getByRole('main').getByText(shown).first().waitFor();
    assert.doesNotMatch(await desk.romania.getByRole('main').textContent(), new RegExp(hidden));
  }
});

test('Steps_OfBothDesks_AreInBothAudits', async () => {
  const [polish, romanian] = await Promise.all([trail(desk.polishAuditor, 'unit:PL-CYB'), trail(desk.romanianAuditor, 'unit:RO-CYB')]);
  await desk.polishAuditor.screenshot({ path: join(pictures, 'three-desks-audit.png'), fullPage: true });
  const [check, refusal] = ['ro.analyst1: Hit check', 'Refused a use, for an owner’s reason'];
  const together = ['pl.analyst1: Released', 'ro.analyst1: Released', 'pl.analyst1: Released', `ro.analyst1: ${refusal}`, `pl.analyst1: ${refusal}`, 'pl.analyst1: Released'];
  // The checks that found a target, then what both did: open, join, note, the refusals, the end. Of those that found nothing, the asker's auditor alone is told.
  const told = 'system:notices: Was told by a notice';
  const [ofPoland, ofRomania] = [polish, romanian].map((steps) => steps.filter((step) => step !== told));
  assert.deepEqual(ofPoland, [check, check, ...together]);
  assert.deepEqual(ofRomania, [check, check, check, check, ...together]);
  // Of the wallet both were told; when Poland declared it anew and said that others learn nothing, Poland alone.
  assert.deepEqual([polish.length - ofPoland.length, romanian.length - ofRomania.length], [2, 1]);
});

test('ThirdDesk_WithAPublicFeed_IsToldNothingToTheEnd', async () => {
  await inbox.germany.reload();
  await inbox.germany.getByText('Nothing waits.').waitFor();
  await desk.germany.goto('/operations');
  await desk.germany.getByText('Your desk takes part in no operation.').waitFor();
  const { entity } = await explorer.ask(germany, `{ entity(id: ${text(wallets.poland.id)}) { id } }`);
  assert.equal(entity, null);
});

test('Pages_OfThreeDesks_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));

/** Asks for a package of the operation; it is refused, and the reason names one owner alone. */
async function refused(page, what, reason) {
  await page.reload();
  const out = page.getByTestId('take-out');
  await out.getByRole('button', { name: what }).click();
  await stateOccasion(page);
  await out.getByText(reason).waitFor();
  assert.equal(await out.getByTestId('ask-consent').count(), 1);
}

/** Whether the second desk sees a thing by its id. */
async function sees(id) {
  const { node } = await explorer.ask(accounts.romania, `{ node(id: ${text(id)}) { id } }`);
  return node !== null;
}
