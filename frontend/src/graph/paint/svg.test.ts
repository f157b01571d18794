import { describe, expect, it } from 'vitest';
import { applyCommand, invertCommand } from '../commands/apply';
import { moveNodes } from '../commands/move';
import { documentOf } from '../model/document';
import { entityId } from '../model/elements';
import { visibleElements } from '../model/filter';
import { buildScene } from '../scene/scene';
import { edge, node } from '../testing/build';
import { sceneSvg } from './svg';
import { lightTheme } from './theme';

const measure = (text: string) => ({ width: text.length * 7, height: 17 });
const svgOf = (document: ReturnType<typeof documentOf>) =>
  sceneSvg(buildScene(visibleElements(document)), lightTheme, measure);

const chart = documentOf(
  [
    node('a', { label: 'A & <B> "C"\u0007', hiddenCount: 117, tlp: 'RED', jurisdictions: ['PL', 'RO'] }),
    node('b', { x: 300, label: 'مجموعة' }),
    node('c', { x: 150, y: 200 }),
  ],
  [edge('a', 'b', { confidence: 40, originCount: 3 }), edge('b', 'c', { confidence: null }), edge('c', 'c')],
);

describe('sceneSvg', () => {
  it('is the same text after a change and its undo', () => {
    const move = moveNodes(chart, new Map([[entityId('c'), { x: 9, y: 9 }]]), 'drag');
    const there = move === null ? chart : applyCommand(chart, move);
    const back = move === null ? chart : applyCommand(there, invertCommand(move));
    expect(svgOf(there)).not.toBe(svgOf(chart));
    expect(svgOf(back)).toBe(svgOf(chart));
  });

  it('escapes labels and drops what XML cannot hold', () => {
    expect(svgOf(chart)).toContain('<title>A &amp; &lt;B&gt; &quot;C&quot;</title>');
  });

  it('shows confidence, origins, handling, jurisdictions, hidden neighbours, direction and loops', () => {
    const svg = svgOf(chart);
    const parts = [
      'stroke-dasharray="7 4"',
      'stroke-dasharray="1 5"',
      '>3</text>',
      '>R</text>',
      '>+117</text>',
      '>PL RO</text>',
      'direction="rtl"',
      '<circle',
    ];
    expect(parts.filter((part) => !svg.includes(part))).toEqual([]);
  });

  it('is well formed, also when empty', () => {
    for (const svg of [svgOf(chart), svgOf(documentOf([]))]) {
      const tags = [...svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)].filter(([, , , single]) => single === '');
      const depth = tags.reduce((sum, [, closing]) => sum + (closing === '/' ? -1 : 1), 0);
      expect([depth, svg.includes('NaN'), svg.includes('undefined')]).toEqual([0, false, false]);
    }
  });
});
