/** The browser of the tests starts and draws letters: a page of text is not blank and not all boxes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../browser.mjs';

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

test('Browser_LatinAndMonospace_AreDrawnInDifferentFonts', async () => {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const measure = (family, text) => {
      context.font = `20px ${family}`;
      return context.measureText(text).width;
    };
    return {
      proportional: measure('sans-serif', 'iiii') < measure('sans-serif', 'MMMM'),
      fixed: measure('monospace', 'iiii') === measure('monospace', 'MMMM'),
      polish: measure('sans-serif', 'Żółć') !== measure('sans-serif', '\uFFFF\uFFFF\uFFFF\uFFFF'),
    };
  });
  assert.deepEqual(widths, { proportional: true, fixed: true, polish: true });
});

test('Browser_CanvasText_LeavesInk', async () => {
  const page = await browser.newPage();
  const inked = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context.font = '40px system-ui';
    context.fillText('APT28', 10, 60);
    return context.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 200);
  });
  assert.equal(inked, true);
});
