/** Whatever is listed says under which label it is: every list of the explorer is opened with something in it, and a chip is found on each item. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artifacts } from '../../../infra/scripts/paths.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';

const chief = 'pl.chief2';
const pictures = join(artifacts, 'screenshots');
const wallet = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
const purpose = 'purpose: "national-investigation"';
const ids = {};
let explorer;
let keys = 0;

/** Writes as an account; answers what the result's selection holds. */
async function write(account, field, input, selection = 'id') {
  const text = `mutation { ${field}(input: { ${input}, idempotencyKey: "chips-${(keys += 1)}" }) { result { ${selection} } errors { ... on Error { message } } } }`;
  const answer = await explorer.ask(account, text);
  assert.deepEqual(answer[field].errors, [], field);
  return answer[field].result;
}

/** Goes to a page again until a list has something: notices and near matches are told of behind the answer. */
async function listed(page, path, items) {
  for (let left = 60; left > 0; left -= 1) {
    await page.goto(path);
    const found = await items.first().waitFor({ timeout: 2_000 }).then(() => true, () => false);
    if (found) return;
  }
  await items.first().waitFor();
}

async function recordOfEach() {
  const { id: file } = await write(chief, 'openCase', 'reference: "PL-CYB/2026/777", title: "Ransom", jurisdiction: "PL", offence: "ransomware"');
  const { id: theirs } = await write(accounts.romania, 'openCase', 'reference: "RO-CYB/2026/777", title: "Ransom", jurisdiction: "RO", offence: "ransomware"');
  ids.file = file;
  await write(chief, 'declareTarget', `caseId: "${file}", selector: { value: "${wallet}" }, policy: NOTIFY, reason: "Ransom was paid to it"`);
  await write(chief, 'declareTarget', `caseId: "${file}", selector: { type: "person", value: "Ivan Petrov, 1984-03-12" }, policy: NOTIFY, reason: "Led the mules"`);
  const asked = `[{ value: "${wallet}" }, { type: "person", value: "Iwan Petrow, 1984-03" }]`;
  await write(accounts.romania, 'hitCheck', `caseId: "${theirs}", values: ${asked}, ${purpose}, justification: "Ransom"`);
  await write(chief, 'hitCheck', `caseId: "${file}", values: [{ value: "${wallet}" }], ${purpose}, justification: "Ransom"`);
  await write(chief, 'planAction', `caseId: "${file}", type: ARREST, from: "2035-05-07T05:00:00Z", to: "2035-05-07T09:00:00Z", country: "PL", policy: SILENT, reason: "He is at home then"`);
  const what = `what: "Logs", holder: "Hoster", place: "Cluj", country: "RO", routeUnitId: "RO-CYB", ${purpose}, reason: "They name the renter"`;
  await write(chief, 'addPreservationItem', `caseId: "${file}", item: { ${what} }`);
}

async function agreeOnEach() {
  const draft = `caseId: "${ids.file}", instrumentId: "eu-2023-977", askedUnitId: "RO-CYB", ${purpose}, justification: "Ransom", text: "Who pays for the server?"`;
  const { id: request } = await write(chief, 'draftRequest', draft);
  await write(chief, 'sendRequest', `requestId: "${request}", expectedVersion: 1`);
  ids.request = request;
  const contact = 'name: "Duty desk", phone: "+48225550100", hours: "Always", timeZone: "Europe/Warsaw", languages: ["pl"], expectedVersion: 0';
  await write(chief, 'keepDutyContact', contact);
  await write(accounts.poland, 'callUnit', `aboutId: "${request}", unitId: "RO-CYB", text: "It is being wiped now"`);
  await write(chief, 'openSharingGroup', 'name: "Heron", members: ["unit:RO-CYB"], membersSeeMembers: true');
  const labelled = (to) => `handling: { tlp: AMBER, releaseTo: [${to}], handlingCodes: [H1] }`;
  const own = await write(chief, 'recordEntity', `kind: INFRASTRUCTURE, name: "Heron relay", ${labelled('')}`);
  const foreign = await write(accounts.romania, 'recordEntity', `kind: INFRASTRUCTURE, name: "Heron drop", ${labelled('"unit:PL-CYB"')}`);
  await write(chief, 'requestRelease', `ids: ["${own.id}"], releaseTo: ["unit:RO-CYB"], reason: "They hold the server"`);
  await write(chief, 'requestConsent', `ids: ["${foreign.id}"], use: COURT, reason: "Trial in March"`, '__typename');
  const chart = await write(chief, 'saveChart', 'name: "Heron", document: {}');
  const operation = await write(chief, 'openOperation', 'codeName: "NIGHT HERON", aim: "Take it down", startsOn: "2026-01-01T00:00:00Z"', 'id version');
  await write(chief, 'addOperationTask', `operationId: "${operation.id}", title: "Image the server", unitId: "PL-CYB"`);
  await write(chief, 'addOperationNote', `operationId: "${operation.id}", text: "Paid by card"`);
  await write(chief, 'shareChart', `operationId: "${operation.id}", expectedVersion: ${operation.version}, chartId: "${chart.id}"`);
  ids.operation = operation.id;
}

before(async () => {
  mkdirSync(pictures, { recursive: true });
  explorer = await openExplorer();
  await explorer.addAccount(chief, 'PL-CYB', 'supervisor', 'administrator');
  await recordOfEach();
  await agreeOnEach();
});
after(() => explorer?.close());

/** Path and items of every list whose items lie under labels. */
const lists = () => [
  ['/', '[data-testid=my-charts] > li'],
  ['/', '[data-testid=desk-items] > li[data-topic=NOTICE]'],
  ['/', '[data-testid=desk-items] > li[data-topic=CLOCK]'],
  ['/', '[data-testid=desk-items] > li[data-topic=TASK]'],
  ['/', '[data-testid=crossings] > li'],
  ['/search?text=heron', '[data-testid=search-results] li'],
  ['/cases', 'tbody > tr'],
  [`/cases/${encodeURIComponent(ids.file)}`, '[data-testid=preserve-item]'],
  ['/cases/across', '[data-testid=cross-cases] > tbody > tr'],
  ['/targets', '[data-testid=target]'],
  ['/hit-check', '[data-testid=hit-check]'],
  ['/near-matches', '[data-testid=near-match]'],
  ['/notices', '[data-testid=notice]'],
  ['/plans', '[data-testid=plan]'],
  ['/directory', '[data-testid=call]'],
  ['/operations', '[data-testid=operations] > li'],
  [`/operations/${encodeURIComponent(ids.operation)}`, '[data-testid=task]'],
  [`/operations/${encodeURIComponent(ids.operation)}`, '[data-testid=operation-notes] > li'],
  ['/consents', '[data-testid=consent]'],
  ['/releases', '[data-testid=release]'],
  ['/groups', '[data-testid=sharing-group]'],
  ['/aliases', '[data-testid=alias-queue] > li'],
  [`/requests/${encodeURIComponent(ids.request)}`, '[data-testid=request]'],
];

test('Lists_AllOfThem_HaveALabelOnEachItem', async () => {
  const page = await explorer.reader(chief);
  const bare = [];
  for (const [path, selector] of lists()) {
    const items = page.locator(selector);
    await listed(page, path, items);
    const without = await items.evaluateAll((rows) => rows.filter((row) => row.querySelector('[data-testid=label-chip]') === null).map((row) => row.textContent));
    bare.push(...without.map((text) => `${path} ${selector}: ${text}`));
    await page.screenshot({ path: join(pictures, `chips${path.split('?')[0].replaceAll(/[^a-z-]+/g, '-')}.png`), fullPage: true });
  }
  assert.deepEqual(bare, []);
  assert.deepEqual(explorer.faults, []);
});

test('Requests_SentOnes_HaveALabelEach', async () => {
  const page = await explorer.reader(chief);
  await page.goto('/requests');
  await page.getByText('Sent and drafts').first().click();
  await page.getByTestId('requests').getByRole('link').first().waitFor();
  assert.equal(await page.getByTestId('requests').locator('tbody tr').count(), await page.getByTestId('requests').getByTestId('label-chip').count());
  await page.screenshot({ path: join(pictures, 'chips-requests.png'), fullPage: true });
});

test('Directory_ContactOfADesk_HasALabel', async () => {
  const page = await explorer.reader(chief);
  await page.goto('/directory');
  await page.getByTestId('directory').getByText('+48225550100').waitFor();
  assert.equal(await page.getByTestId('directory').getByTestId('label-chip').count(), 1);
});
