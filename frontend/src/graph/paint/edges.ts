import type { ConfidenceBand } from '../model/kinds';
import { arrowTip, loopCircle, newRoute, type Route, type RouteFrame, routeEdge } from '../scene/route';
import type { SceneEdge } from '../scene/scene';
import type { PaintContext } from './bitmaps';
import type { ChartTheme } from './theme';

/** Segments per `stroke()`: fewer calls cost more in calls, longer paths more in rasterising (EXPLORER, "Measured"). */
const batch = 400;

/** Line patterns in CSS pixels; confirmed is solid. */
export const dashes: Readonly<Record<ConfidenceBand, readonly number[]>> = {
  confirmed: [],
  probable: [7, 4],
  possible: [2, 3],
  ungraded: [1, 5],
};

/** How a set of edges is drawn; lengths in CSS pixels. */
export interface EdgeStyle {
  readonly colour: string;
  /** 0 is a hairline of one device pixel. */
  readonly width: number;
  readonly dashes: boolean;
  readonly arrows: boolean;
  readonly curves: boolean;
  readonly density: number;
}

/** Draws edges of all bands in one style; `frame` maps to device pixels. */
export function paintEdges(
  context: PaintContext,
  edges: readonly SceneEdge[],
  frame: RouteFrame,
  style: EdgeStyle,
  theme: ChartTheme,
): void {
  context.lineCap = 'butt';
  context.lineJoin = 'round';
  context.lineWidth = style.width === 0 ? 1 : style.width * style.density;
  for (const [band, members] of style.dashes ? byBand(edges) : [['confirmed', edges] as const]) {
    context.setLineDash(style.dashes ? dashes[band].map((length) => length * style.density) : []);
    context.strokeStyle = band === 'ungraded' && style.width === 0 ? theme.edgeQuiet : style.colour;
    strokeLines(context, members, frame, style.curves);
  }
  context.setLineDash([]);
  if (style.arrows) fillArrows(context, edges, frame, style);
}

function byBand(edges: readonly SceneEdge[]): Map<ConfidenceBand, SceneEdge[]> {
  const bands = new Map<ConfidenceBand, SceneEdge[]>([
    ['ungraded', []],
    ['possible', []],
    ['probable', []],
    ['confirmed', []],
  ]);
  for (const edge of edges) bands.get(edge.band)?.push(edge);
  return bands;
}

function strokeLines(context: PaintContext, edges: readonly SceneEdge[], frame: RouteFrame, curves: boolean): void {
  const route = newRoute();
  let pending = 0;
  context.beginPath();
  for (const edge of edges) {
    traceEdge(context, edge, frame, route, curves);
    if (++pending === batch) {
      context.stroke();
      context.beginPath();
      pending = 0;
    }
  }
  if (pending > 0) context.stroke();
}

function traceEdge(context: PaintContext, edge: SceneEdge, frame: RouteFrame, route: Route, curves: boolean): void {
  if (edge.loop) {
    const { x, y, radius } = loopCircle(edge, frame);
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  routeEdge(edge, frame, route);
  context.moveTo(route.ax, route.ay);
  if (curves && route.curved) context.quadraticCurveTo(route.cx, route.cy, route.bx, route.by);
  else context.lineTo(route.bx, route.by);
}

function fillArrows(context: PaintContext, edges: readonly SceneEdge[], frame: RouteFrame, style: EdgeStyle): void {
  const route = newRoute();
  const length = (5.5 + 3 * Math.min(1, frame.nodes / style.density) + style.width) * style.density;
  let pending = 0;
  context.fillStyle = style.colour;
  context.beginPath();
  for (const edge of edges) {
    if (edge.loop) continue;
    routeEdge(edge, frame, route);
    const reach = edge.to.radius * frame.nodes + 2.5 * style.density;
    if (Math.abs(route.bx - route.ax) + Math.abs(route.by - route.ay) < reach + 2.2 * length) continue;
    traceArrow(context, arrowTip(route, reach), length);
    if (++pending === batch) {
      context.fill();
      context.beginPath();
      pending = 0;
    }
  }
  if (pending > 0) context.fill();
}

function traceArrow(context: PaintContext, tip: { x: number; y: number; angle: number }, length: number): void {
  const [cos, sin] = [Math.cos(tip.angle), Math.sin(tip.angle)];
  const half = length * 0.36;
  context.moveTo(tip.x, tip.y);
  context.lineTo(tip.x - cos * length - sin * half, tip.y - sin * length + cos * half);
  context.lineTo(tip.x - cos * length + sin * half, tip.y - sin * length - cos * half);
  context.closePath();
}
