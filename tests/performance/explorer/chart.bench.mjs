/**
 * Frames per second of the chart while it is panned, zoomed and pointed at, in headless Chromium without a GPU, beside a
 * bare canvas loop that draws the same number of straight lines (at most 4,000) in the same page. Median of three runs.
 * Fails where a budget is missed; a frame rate counts as missed only where the machine does not explain it, that is below
 * four fifths of the bare loop's.
 *
 *   node tests/performance/explorer/chart.bench.mjs [numbers of nodes …]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { launchBrowser } from '../../e2e/browser.mjs';
import { bareLoop, framesWhile, stepTimes } from './inPage.mjs';

const frontend = fileURLToPath(new URL('../../../frontend', import.meta.url));

/** Budgets of the explorer's design: first chart in ms, frames per second while panning, 95 % of frames within ms. */
const sizes = [
  { nodes: 500, edges: 1_000, first: 250, fps: 55, p95: 33 },
  { nodes: 1_000, edges: 5_000, first: 300, fps: 50, p95: 33 },
  { nodes: 3_000, edges: 10_000, first: 350, fps: 35, p95: 50 },
  { nodes: 10_000, edges: 40_000, first: 800, fps: 15, p95: 120 },
].filter(({ nodes }) => process.argv.length < 3 || process.argv.includes(String(nodes)));

const folder = await mkdtemp(join(tmpdir(), 'chart-bench-'));
await build({
  root: frontend,
  configFile: join(frontend, 'vite.config.ts'),
  logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true, rollupOptions: { input: join(frontend, 'dev/chart.html') } },
});
const server = await preview({
  root: frontend,
  configFile: false,
  logLevel: 'error',
  build: { outDir: folder },
  preview: { host: '127.0.0.1', port: 0 },
});
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await launchBrowser();

let missed = 0;
const rows = [];
for (const size of sizes) {
  const runs = [];
  for (let run = 0; run < 3; run++) runs.push(await measure(size));
  const row = medians(runs);
  rows.push({ 'nodes/edges': `${size.nodes}/${size.edges}`, ...row });
  const faults = [
    row.pan < size.fps && row.pan < 0.8 * row.bare && `pans at ${row.pan} fps, not ${size.fps}`,
    row.p95 > size.p95 && `95 % of frames within ${row.p95} ms, not ${size.p95}`,
    row.first > size.first && `first chart after ${row.first} ms, not ${size.first}`,
  ].filter(Boolean);
  missed += faults.length;
  for (const fault of faults) console.error(`${size.nodes}/${size.edges}: ${fault}`);
}
console.table(rows);
await browser.close();
await server.close();
await rm(folder, { recursive: true });
process.exitCode = missed === 0 ? 0 : 1;

async function measure({ nodes, edges }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}dev/chart.html?nodes=${nodes}&edges=${edges}`);
  await page.waitForFunction(() => 'bench' in window, null, { timeout: 120_000 });
  await page.waitForTimeout(1_200); // full detail of the first picture is done
  const first = await page.evaluate(() => window.bench.firstFrameMs);
  const pan = await page.evaluate(framesWhile, 'pan');
  await page.waitForTimeout(1_200);
  const zoom = await page.evaluate(framesWhile, 'zoom');
  await page.waitForTimeout(1_200);
  const hover = await page.evaluate(framesWhile, 'hover');
  const bare = await page.evaluate(bareLoop, Math.min(edges, 4_000));
  const steps = await page.evaluate(stepTimes);
  const heap = await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6);
  await page.close();
  return { first, bare: bare.fps, pan: pan.fps, p95: pan.p95, zoom: zoom.fps, hover: hover.fps, ...steps, heap };
}

function medians(runs) {
  return Object.fromEntries(
    Object.keys(runs[0]).map((name) => [name, Math.round(runs.map((run) => run[name]).sort((a, b) => a - b)[1])]),
  );
}
