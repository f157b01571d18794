/** Every screen in both themes: no serious fault of accessibility, and a picture under artifacts/screenshots to look at. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { artifacts, root } from '../../../infra/scripts/paths.mjs';
import { seriousFaults } from '../fixtures/axe.mjs';
import { accounts, openExplorer } from '../fixtures/explorer.mjs';
import { askBehind, keep, linkEvidence, openItem, stateHypothesis } from '../pages/behind.mjs';
import { expand, openChart, previewExpand, relationsTable, sidePanel, tool } from '../pages/chart.mjs';
import { lookUp, suggestionsFor } from '../pages/search.mjs';

const pictures = join(artifacts, 'screenshots');

/** UPDATE_PICTURES=1 makes the picture in README.md anew. */
const readmePicture = { of: 'chart-light.png', at: join(root, 'infra', 'docs', 'explorer.png'), wanted: process.env.UPDATE_PICTURES === '1' };

/** How many hypotheses were stated, so that each has words of its own. */
let stated = 0;

/** Each brings a page of a signed-in reader to the screen and waits for what it is about. */
const screens = {
  desk: async (page) => {
    await page.getByTestId('crossings').or(page.getByTestId('empty-state')).first().waitFor();
    await page.getByTestId('changes').waitFor();
  },
  suggestions: (page) => suggestionsFor(page, 'Grizzly'),
  search: async (page) => {
    await page.goto('/search?text=Grizzly%20Steppe');
    await page.getByTestId('search-results').waitFor();
  },
  list: (page) => lookUp(page, ['invoice-pay-demo[.]example', '104.24.108[.]64', 'nobody-knows.example', 'two words']),
  entity: async (page) => {
    await page.goto('/entity/G0007');
    await page.getByTestId('relationships').waitFor();
  },
  cases: async (page) => {
    await page.goto('/cases');
    await page.getByTestId('case-table').waitFor();
  },
  case: async (page) => {
    await page.goto('/cases');
    await page.getByRole('link', { name: 'RO-CYB/2019/009' }).click();
    await page.getByTestId('case-items').waitFor();
  },
  across: async (page) => {
    await page.goto('/cases/across');
    await page.getByTestId('cross-cases').waitFor();
  },
  openCase: async (page) => {
    await page.goto('/cases');
    await page.getByTestId('open-case').click();
    await page.getByTestId('open-case-form').getByRole('combobox', { name: 'Offence' }).click();
    await page.getByRole('option').first().waitFor();
  },
  attach: async (page) => {
    await page.goto('/entity/G0007');
    await page.getByTestId('attach').click();
    await page.getByTestId('attach-form').waitFor();
  },
  settings: async (page) => {
    await page.goto('/settings');
    await page.getByText('Cybercrime Unit PL (demo)').waitFor();
  },
  behind: async (page) => {
    await askBehind(page, 'PL-CYB/2020/006');
    await openItem(page, 0);
    await page.getByLabel('Leave this item out').check();
    await page.getByTestId('what-if').getByRole('listitem').first().waitFor();
  },
  hypotheses: async (page) => {
    await askBehind(page, 'PL-CYB/2020/006');
    await page.getByRole('link', { name: 'Hypotheses' }).click();
    const words = `An insider sold the way in (${++stated})`;
    await stateHypothesis(page, words);
    await linkEvidence(page, page.getByTestId('hypothesis').filter({ hasText: words }), 'against', 'No account of the staff was used');
    await page.getByTestId('hypothesis-matrix').waitFor();
  },
  aliases: async (page) => {
    await page.goto('/aliases');
    await page.getByTestId('alias-queue').waitFor();
  },
  assessment: async (page) => {
    await askBehind(page, 'PL-CYB/2020/006');
    await keep(page);
  },
  imports: async (page) => {
    await page.goto('/imports');
    await page.getByTestId('import-form').waitFor();
    await page.getByLabel('One handling label for everything in it').check();
    await page.getByRole('combobox', { name: 'Who will see it' }).waitFor();
  },
  jump: async (page) => {
    await page.getByTestId('changes').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to or do' }).fill('apt2');
    await page.getByRole('option').filter({ hasText: 'APT28' }).first().waitFor();
  },
  emptyChart: async (page) => {
    await page.goto('/chart');
    await page.getByText('The chart is empty').waitFor();
  },
  keys: async (page) => {
    await page.goto('/chart');
    await tool(page, 'Keyboard').click();
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  },
  preview: async (page) => {
    await openChart(page, ['G0007']);
    await previewExpand(page, 'APT28');
  },
  chart: async (page) => {
    await openChart(page, ['G0007']);
    await expand(page, 'APT28', 'uses Malware', 18);
    await expand(page, 'APT28', 'uses Infrastructure', 25);
    const rows = await relationsTable(page);
    await rows.filter({ hasText: 'CHOPSTICK' }).click();
    await sidePanel(page).getByTestId('claim').first().waitFor();
    await tool(page, 'Table').click();
    await tool(page, 'Fit').click();
  },
  paths: async (page) => {
    await openChart(page, ['G0007', 'G0016'], { paths: true });
    await page.getByTestId('path').first().waitFor();
    await page.getByRole('button', { name: 'Add all' }).click();
    await page.getByTestId('path').first().getByText('On the chart').waitFor();
    await tool(page, 'Fit').click();
  },
};

let explorer;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  explorer = await openExplorer();
});
after(async () => {
  await explorer?.close();
  if (readmePicture.wanted) copyFileSync(join(pictures, readmePicture.of), readmePicture.at);
});

for (const colorScheme of ['light', 'dark']) {
  test(`Screen_signIn_${colorScheme}_HasNoSeriousFault`, async () => {
    const page = await explorer.visitor({ colorScheme });
    await page.goto('/');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.screenshot({ path: join(pictures, `signIn-${colorScheme}.png`) });
    assert.deepEqual(await seriousFaults(page), []);
    await page.context().close();
  });

  for (const [name, open] of Object.entries(screens)) {
    test(`Screen_${name}_${colorScheme}_HasNoSeriousFault`, async () => {
      const page = await explorer.reader(accounts.poland, { colorScheme });
      await open(page);
      await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) });
      assert.deepEqual(await seriousFaults(page), []);
      await page.context().close();
    });
  }
}

test('ThemeToggle_ByHand_TurnsThePageDark', async () => {
  const page = await explorer.reader(accounts.poland, { colorScheme: 'light' });
  await page.getByRole('button', { name: 'Use the dark theme' }).click();
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
  await page.context().close();
});

test('Screens_OfBothThemes_DoNothingThatTheContentSecurityPolicyRefuses', () => assert.deepEqual(explorer.faults, []));
