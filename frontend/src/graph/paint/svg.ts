import { boundsOf } from '../model/document';
import type { Tlp } from '../model/elements';
import { type EdgeLabel, labelGap, type Measure, placeLabels } from '../scene/labels';
import { arrowTip, loopCircle, newRoute, pointOn, type RouteFrame, routeEdge } from '../scene/route';
import type { Scene, SceneEdge, SceneNode } from '../scene/scene';
import { dashes } from './edges';
import { crossingText, tlpColours, tlpLetters } from './marks';
import { glyphScale, kindSymbol } from './symbol';
import { directionOf } from './text';
import type { ChartTheme } from './theme';

const margin = 64;
const frame: RouteFrame = { scale: 1, offsetX: 0, offsetY: 0, nodes: 1 };

/** The whole chart at 100 % as a standalone SVG document; the same scene gives the same text. */
export function sceneSvg(scene: Scene, theme: ChartTheme, measure: Measure): string {
  const box = boundsOf(scene.nodes) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const [x, y] = [box.minX - margin, box.minY - margin];
  const [width, height] = [box.maxX - box.minX + 2 * margin, box.maxY - box.minY + 2 * margin];
  const named = placeLabels(scene, { scale: 1, offsetX: -x, offsetY: -y, width, height }, measure, scene.edges);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${list(x, y, width, height)}" width="${n(width)}" height="${n(height)}" font-family="${escaped(theme.font)}">`,
    symbolsOf(scene, theme),
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${theme.background}"/>`,
    `<g fill="none" stroke="${theme.edge}" stroke-width="1.25">`,
    ...scene.edges.map((edge) => edgeSvg(edge, theme)),
    '</g><g font-size="9" font-weight="600" text-anchor="middle">',
    ...scene.edges.filter(({ edge }) => edge.originCount > 1).map((edge) => originsSvg(edge, theme)),
    '</g><g>',
    ...scene.nodes.map((node) => nodeSvg(node, theme)),
    `</g><g font-size="12" text-anchor="middle" fill="${theme.text}" stroke="${theme.halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">`,
    ...named.nodes.map(labelSvg),
    `</g><g font-size="11" text-anchor="middle" fill="${theme.textQuiet}" stroke="${theme.halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">`,
    ...named.edges.map(edgeLabelSvg),
    '</g></svg>',
  ].join('\n');
}

/** One drawing per kind in use; nodes refer to it. */
function symbolsOf(scene: Scene, theme: ChartTheme): string {
  const kinds = [...new Set(scene.nodes.map(({ node }) => node.kind))].sort();
  const drawings = kinds.map((kind) => {
    const { category, outline, glyph } = kindSymbol(kind);
    const { fill, line, glyph: ink } = theme.kinds[category];
    return (
      `<g id="${idOf(kind)}"><path d="${outline}" fill="${fill}" stroke="${line}"/>` +
      `<path d="${glyph}" transform="scale(${glyphScale})" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></g>`
    );
  });
  return `<defs>${drawings.join('')}</defs>`;
}

function edgeSvg(edge: SceneEdge, theme: ChartTheme): string {
  const colour = edge.band === 'ungraded' ? theme.edgeQuiet : theme.edge;
  const dash = dashes[edge.band].length === 0 ? '' : ` stroke-dasharray="${dashes[edge.band].join(' ')}"`;
  const title = `<title>${escaped(`${edge.from.node.label} – ${edge.edge.typeName} – ${edge.to.node.label}`)}</title>`;
  if (edge.loop) {
    const { x, y, radius } = loopCircle(edge, frame);
    return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" stroke="${colour}"${dash}>${title}</circle>`;
  }
  const route = routeEdge(edge, frame, newRoute());
  const curve = route.curved ? `Q${list(route.cx, route.cy, route.bx, route.by)}` : `L${list(route.bx, route.by)}`;
  const { x, y, angle } = arrowTip(route, edge.to.radius + 2.5);
  return (
    `<g><path d="M${list(route.ax, route.ay)}${curve}" stroke="${colour}"${dash}>${title}</path>` +
    `<path d="M0 0L-8.5 3L-8.5-3Z" fill="${theme.edge}" stroke="none" transform="translate(${list(x, y)}) rotate(${n((angle * 180) / Math.PI)})"/></g>`
  );
}

function originsSvg(edge: SceneEdge, theme: ChartTheme): string {
  const { x, y } = pointOn(routeEdge(edge, frame, newRoute()), 0.5);
  return (
    `<g><rect x="${n(x - 7)}" y="${n(y - 7)}" width="14" height="14" rx="7" fill="${theme.badge}" stroke="${theme.badgeLine}"/>` +
    `<text x="${n(x)}" y="${n(y + 3.2)}" fill="${theme.badgeText}">${edge.edge.originCount}</text></g>`
  );
}

function nodeSvg({ x, y, radius, node }: SceneNode, theme: ChartTheme): string {
  const body = `<use href="#${idOf(node.kind)}" transform="translate(${list(x, y)}) scale(${n(radius / 11.4)})"/>`;
  const hidden = node.hiddenCount ?? 0;
  const count =
    hidden > 0
      ? `<text x="${n(x + radius + 2)}" y="${n(y - radius * 0.7)}" font-size="10" font-weight="600" fill="${theme.badgeText}">+${hidden}</text>`
      : '';
  const codes = crossingSvg(node.jurisdictions, x - radius * 0.62, y - radius * 0.95, theme);
  return `<g><title>${escaped(node.label)}</title>${body}${count}${codes}${tlpSvg(node.tlp, x + radius, y + radius * 0.7)}</g>`;
}

/** The jurisdictions whose cases have the entity, to the left of `right`. */
function crossingSvg(codes: readonly string[] | undefined, right: number, y: number, theme: ChartTheme): string {
  if (codes === undefined) return '';
  const text = crossingText(codes);
  const width = 6 + 6.2 * text.length;
  return (
    `<rect x="${n(right - width)}" y="${n(y - 7)}" width="${n(width)}" height="14" rx="3.5" fill="${theme.crossing}" stroke="${theme.crossingLine}"/>` +
    `<text x="${n(right - width / 2)}" y="${n(y + 3.5)}" font-size="9.5" font-weight="600" text-anchor="middle" fill="${theme.crossingText}">${escaped(text)}</text>`
  );
}

/** The marks that limit use travel with the picture. */
function tlpSvg(tlp: Tlp | undefined, x: number, y: number): string {
  if (tlp !== 'RED' && tlp !== 'AMBER' && tlp !== 'AMBER_STRICT') return '';
  const width = 6 + 6 * tlpLetters[tlp].length;
  return (
    `<rect x="${n(x - width / 2)}" y="${n(y - 6)}" width="${width}" height="12" rx="2.5"/>` +
    `<text x="${n(x)}" y="${n(y + 3)}" font-size="8" font-weight="600" text-anchor="middle" fill="${tlpColours[tlp]}">${tlpLetters[tlp]}</text>`
  );
}

function labelSvg({ x, y, radius, node }: SceneNode): string {
  const direction = directionOf(node.label) === 'rtl' ? ' direction="rtl"' : '';
  return `<text x="${n(x)}" y="${n(y + radius + labelGap + 12)}" unicode-bidi="isolate"${direction}>${escaped(node.label)}</text>`;
}

function edgeLabelSvg({ edge, t, lift }: EdgeLabel): string {
  const { x, y } = pointOn(routeEdge(edge, frame, newRoute()), t);
  return `<text x="${n(x)}" y="${n(y - lift + 4)}" unicode-bidi="isolate">${escaped(edge.edge.typeName)}</text>`;
}

/** Kinds are `[A-Z0-9_] in the schema; anything else must not end the attribute. */
function idOf(kind: string): string {
  return `kind-${kind.replace(/[^A-Za-z0-9_-]/g, '_')}`;
}

/** Two decimals: a hundredth of a pixel, and the same text on every machine. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

function list(...values: number[]): string {
  return values.map(n).join(' ');
}

/** XML text without the control characters that XML 1.0 cannot hold (§2.2). */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
