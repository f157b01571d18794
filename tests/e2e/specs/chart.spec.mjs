/** The chart's canvas answers a real pointer and real keys in a real browser. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openChart } from '../fixtures/chartPage.mjs';

let chart;
before(async () => {
  chart = await openChart('chart=case');
});
after(() => chart?.close());
beforeEach(async () => {
  await chart.page.evaluate(() => {
    const { chart: surface, session } = window.bench;
    session.goTo(0);
    surface.setSelection({ nodes: new Set(), edges: new Set() });
    surface.act('modeSelect');
    surface.fit();
  });
});

const drag = async (points) => {
  const { mouse } = chart.page;
  await mouse.move(...points[0]);
  await mouse.down();
  for (const point of points.slice(1)) await mouse.move(...point, { steps: 4 });
  await mouse.up();
};
const positions = async () => new Map((await chart.snapshot()).nodes.map(({ id, x, y }) => [id, [x, y]]));
const steps = () => chart.page.evaluate(() => window.bench.session.history().position);

test('Drag_OfOneNode_MovesItAloneAndIsOneStep', async () => {
  const before = await positions();
  const { clientX, clientY } = await chart.placeOf('m2');
  await drag([[clientX, clientY], [clientX + 60, clientY + 40]]);
  const moved = [...(await positions())].filter(([id, [x, y]]) => x !== before.get(id)[0] || y !== before.get(id)[1]);
  assert.deepEqual([moved.map(([id]) => id), await steps()], [['m2'], 1]);
  await chart.page.evaluate(() => window.bench.session.undo());
  assert.deepEqual(await positions(), before);
});

test('Lasso_AroundThree_SelectsThemOnly', async () => {
  await chart.page.evaluate(() => window.bench.chart.act('modeLasso'));
  await drag([[1000, 100], [1300, 150], [1400, 400], [1200, 420], [1000, 300]]);
  assert.deepEqual((await chart.snapshot()).selection, ['p2', 'p4', 'l1']);
});

test('Arrows_FromASelectedNode_WalkAndSelect', async () => {
  const { clientX, clientY } = await chart.placeOf('g2');
  await chart.page.mouse.click(clientX, clientY);
  await chart.page.keyboard.press('ArrowLeft');
  await chart.page.keyboard.press('ArrowDown');
  const { focus, selection } = await chart.snapshot();
  assert.deepEqual([focus, selection], ['m2', ['m2']]);
});

test('SpaceDrag_PansByThePixelsOfTheDrag', async () => {
  await chart.page.evaluate(() => document.querySelector('canvas').focus());
  const before = await chart.placeOf('g1');
  await chart.page.keyboard.down(' ');
  await drag([[700, 100], [800, 150]]);
  await chart.page.keyboard.up(' ');
  const after = await chart.placeOf('g1');
  assert.deepEqual([Math.round(after.clientX - before.clientX), Math.round(after.clientY - before.clientY)], [100, 50]);
});

test('Wheel_ZoomsAboutThePointer', async () => {
  const before = await chart.placeOf('i2');
  await chart.page.mouse.move(before.clientX, before.clientY);
  await chart.page.mouse.wheel(0, -300);
  await chart.page.waitForFunction(() => window.bench.chart.viewpoint().scale > 1.2);
  const after = await chart.placeOf('i2');
  assert.deepEqual([Math.round(after.clientX - before.clientX), Math.round(after.clientY - before.clientY)], [0, 0]);
});

test('Hide_ByKey_TakesTheSelectionAway_AndShiftHBringsItBack', async () => {
  const { clientX, clientY } = await chart.placeOf('w3');
  const all = (await chart.snapshot()).nodes.length;
  await chart.page.mouse.click(clientX, clientY);
  await chart.page.keyboard.press('h');
  const hidden = (await chart.snapshot()).nodes;
  await chart.page.keyboard.press('Shift+H');
  assert.deepEqual([hidden.length, hidden.some(({ id }) => id === 'w3'), (await chart.snapshot()).nodes.length], [all - 1, false, all]);
});

test('FullDetail_AfterAPan_ComesBackByItself', async () => {
  await chart.page.mouse.move(700, 450);
  await chart.page.evaluate(() => document.querySelector('canvas').dispatchEvent(new WheelEvent('wheel', { shiftKey: true, deltaX: 40 })));
  await chart.page.waitForFunction(() => window.bench.chart.snapshot().detail === 'moving');
  await chart.page.waitForFunction(() => window.bench.chart.snapshot().detail === 'full');
});

test('Pan_MovedPixels_AreThoseOfAChartDrawnAnew', async () => {
  await chart.page.mouse.move(700, 450);
  const difference = await chart.page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const rest = async () => {
      while (window.bench.chart.snapshot().detail !== 'full') await frame();
      await frame();
    };
    const pixels = () => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
    await rest();
    for (const deltaX of [37, -60, 11]) {
      canvas.dispatchEvent(new WheelEvent('wheel', { shiftKey: true, deltaX, cancelable: true }));
      await frame();
    }
    const moved = pixels();
    await rest();
    return pixels().reduce((most, value, place) => Math.max(most, Math.abs(value - moved[place])), 0);
  });
  assert.ok(difference <= 2, `a colour differs by ${difference} of 255; smoothing makes 1`);
});

test('Exports_AreAPictureAndADrawing', async () => {
  const png = await chart.page.evaluate(async () => {
    const blob = await window.bench.chart.exportPng({ scale: 1 });
    const { width, height } = await createImageBitmap(blob);
    return [blob.type, width > 1_300, height > 700];
  });
  const svg = await chart.page.evaluate(() => {
    const { documentElement } = new DOMParser().parseFromString(window.bench.chart.exportSvg(), 'image/svg+xml');
    return [documentElement.tagName, documentElement.querySelectorAll('use').length];
  });
  assert.deepEqual([png, svg], [['image/png', true, true], ['svg', 31]]);
});
