/** Changing the label of what the own desk recorded: whom it will admit is said before, and a wider one takes two persons. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { openChart, relationsTable, sidePanel } from '../pages/chart.mjs';

const chief = 'pl.chief1';
let explorer;
let id;
before(async () => {
  explorer = await openExplorer();
  await explorer.addAccount(chief, 'PL-CYB', 'supervisor');
  const input = '{ kind: INFRASTRUCTURE, name: "Grey Heron relay", handling: { tlp: AMBER, releaseTo: ["country:RO"] }, idempotencyKey: "label-1" }';
  const { recordEntity } = await explorer.ask(accounts.poland, `mutation { recordEntity(input: ${input}) { result { entity { id } } errors { ... on Error { message } } } }`);
  id = recordEntity.result.entity.id;
});
after(() => explorer?.close());

async function openForm(account) {
  const page = await explorer.reader(account);
  await page.goto(`/entity/${id}`);
  await page.getByTestId('change-label').click();
  await page.getByTestId('admitted').waitFor();
  return page;
}

const admitted = (page) => page.getByTestId('admitted');
const save = (page) => page.getByTestId('label-form').getByRole('button', { name: 'Save' });

async function release(page, name) {
  await page.getByRole('combobox', { name: 'Released to' }).fill(name);
  await page.getByRole('option', { name }).click();
  await page.keyboard.press('Escape');
}

test('ChangeLabel_OfAnotherDesksRecord_IsNotOffered', async () => {
  const page = await explorer.reader(accounts.romania);
  await page.goto(`/entity/${id}`);
  await page.getByTestId('entity-name').waitFor();
  await page.getByTestId('notes').or(page.getByText('No note yet.')).first().waitFor();
  assert.equal(await page.getByTestId('change-label').count(), 0);
});

test('ChangeLabel_Form_HasNoSeriousFaultAndSavesNothingUnchanged', async () => {
  const page = await openForm(accounts.poland);
  await admitted(page).getByText(/accounts at 2 desks:/).waitFor();
  await page.getByLabel('Why').fill('Nothing differs');
  assert.equal(await save(page).isDisabled(), true);
  assert.deepEqual(await seriousFaults(page), []);
  await page.context().close();
});

test('ChangeLabel_Narrower_HidesItFromThoseItNoLongerAdmits', async () => {
  const page = await openForm(accounts.poland);
  await page.getByRole('combobox', { name: 'Released to' }).press('Backspace');
  await admitted(page).getByText(/accounts at 1 desk:/).waitFor();
  await page.getByLabel('Why').fill('The source asked for it');
  await save(page).click();
  await page.getByText('The label is changed.').waitFor();
  const theirs = await explorer.reader(accounts.romania);
  await theirs.goto(`/entity/${id}`);
  await theirs.getByText('There is nothing here that you may see.').waitFor();
});

test('ChangeLabel_Wider_TakesASecondPerson', async () => {
  for (const [account, outcome] of [
    [accounts.poland, 'LABEL_WEAKENED'],
    [chief, 'The label is changed.'],
  ]) {
    const page = await openForm(account);
    await release(page, 'Cybercrime Unit RO (demo)');
    await admitted(page).getByText(/accounts at 2 desks:/).waitFor();
    await page.getByLabel('Why').fill('Romania holds the server');
    await save(page).click();
    await page.getByText(outcome).waitFor();
    await page.context().close();
  }
  const theirs = await explorer.reader(accounts.romania);
  await theirs.goto(`/entity/${id}`);
  await theirs.getByTestId('entity-name').getByText('Grey Heron relay').waitFor();
});

test('ChangeLabel_OfAClaim_Narrower_HidesTheLineFromThoseItNoLongerAdmits', async () => {
  const ends = [];
  for (const name of ['White Heron', 'Heron Loader']) {
    const input = `{ kind: INFRASTRUCTURE, name: "${name}", handling: { tlp: AMBER, releaseTo: ["country:RO"] }, idempotencyKey: "claim-end-${ends.length}" }`;
    const { recordEntity } = await explorer.ask(accounts.poland, `mutation { recordEntity(input: ${input}) { result { entity { id } } errors { ... on Error { message } } } }`);
    ends.push(recordEntity.result.entity.id);
  }
  const input = `{ from: "${ends[0]}", type: RELATED_TO, to: "${ends[1]}", handling: { tlp: AMBER, releaseTo: ["country:RO"] }, idempotencyKey: "claim-1" }`;
  const { recordClaim } = await explorer.ask(accounts.poland, `mutation { recordClaim(input: ${input}) { result { __typename } errors { ... on Error { message } } } }`);
  assert.deepEqual(recordClaim.errors, []);
  const seen = `{ entity(id: "${ends[0]}") { displayName relationships(first: 5) { totalCount } } }`;
  assert.equal((await explorer.ask(accounts.romania, seen)).entity.relationships.totalCount, 1);

  const page = await explorer.reader(accounts.poland);
  await openChart(page, ends);
  const rows = await relationsTable(page);
  await rows.filter({ hasText: 'Heron Loader' }).click();
  await sidePanel(page).getByTestId('claim').getByTestId('change-label').click();
  await page.getByRole('combobox', { name: 'Released to' }).press('Backspace');
  await admitted(page).getByText(/accounts at 1 desk:/).waitFor();
  await page.getByLabel('Why').fill('The source asked for it');
  await save(page).click();
  await page.getByText('The label is changed.').waitFor();
  assert.equal((await explorer.ask(accounts.romania, seen)).entity.relationships.totalCount, 0);
});

test('Pages_WithLabels_BreakNoPolicy', () => assert.deepEqual(explorer.faults, []));
