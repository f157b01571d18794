import { moveNodes } from '../src/graph/commands/move';
import { createChart } from '../src/graph/interact/chart';
import { createLayoutRunner } from '../src/graph/layout/runner';
import { type ChartDocument, documentOf } from '../src/graph/model/document';
import { entityId } from '../src/graph/model/elements';
import { selectionOf } from '../src/graph/model/selection';
import { createSession } from '../src/graph/model/session';
import { darkTheme, lightTheme } from '../src/graph/paint/theme';
import { caseChart } from './caseChart';
import { randomChart } from './randomChart';

/**
 * A page with nothing but the chart, for the bench and for looking at it:
 * `?chart=case` or `?nodes=1000&edges=5000`, `&theme=dark`, `&layout=force|radial|layered`, `&select=id`.
 */
const query = new URLSearchParams(location.search);
const canvas = document.querySelector('canvas');
if (canvas === null) throw new Error('chart.html has no canvas');

const session = createSession(startDocument(), () => new Date().toISOString());
const started = performance.now();
const chart = createChart(canvas, {
  document: session.history().document,
  theme: query.get('theme') === 'dark' ? darkTheme : lightTheme,
  reducedMotion: true,
  onCommand: session.run,
});
session.subscribe(() => chart.setDocument(session.history().document));
canvas.style.background = query.get('theme') === 'dark' ? darkTheme.background : lightTheme.background;

const layout = query.get('layout');
if (layout === 'force' || layout === 'radial' || layout === 'layered') await relayout(layout);
const select = query.get('select');
if (select !== null) chart.setSelection(selectionOf(select.split(',').map(entityId)));
const highlight = query.get('highlight');
if (highlight !== null) {
  const ids = new Set(highlight.split(',').map(entityId));
  const edges = [...session.history().document.edges.values()].filter((e) => ids.has(e.source) && ids.has(e.target));
  chart.setHighlight(
    selectionOf(
      ids,
      edges.map((edge) => edge.id),
    ),
  );
}
requestAnimationFrame(() =>
  requestAnimationFrame(() =>
    Object.assign(window, { bench: { chart, session, firstFrameMs: performance.now() - started } }),
  ),
);

function startDocument(): ChartDocument {
  if (query.get('chart') === 'case') return caseChart();
  if (query.get('chart') === 'empty') return documentOf([]);
  return randomChart(Number(query.get('nodes') ?? 1_000), Number(query.get('edges') ?? 5_000), 7);
}

async function relayout(kind: 'force' | 'radial' | 'layered'): Promise<void> {
  const { document } = session.history();
  const before = performance.now();
  const places = await createLayoutRunner().run(document, { kind, seed: 1 }, new AbortController().signal);
  Object.assign(window, { layoutMs: performance.now() - before });
  session.run(moveNodes(document, places, 'layout'));
  chart.fit();
}
