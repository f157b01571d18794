import type { Point } from '../model/elements';
import type { SceneEdge } from './scene';

/** How an edge runs, in the units of `scale`: from a to b, over the control point c of a quadratic curve. */
export interface Route {
  ax: number;
  ay: number;
  bx: number;
  by: number;
  cx: number;
  cy: number;
  curved: boolean;
}

/** The mapping a route is made for; radii are world units times `nodes`. */
export interface RouteFrame {
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly nodes: number;
}

export const newRoute = (): Route => ({ ax: 0, ay: 0, bx: 0, by: 0, cx: 0, cy: 0, curved: false });

/** Fills `route` (reused, because this runs for every edge of every frame) and returns it. Ends are node centres. */
export function routeEdge(edge: SceneEdge, frame: RouteFrame, route: Route): Route {
  route.ax = edge.from.x * frame.scale + frame.offsetX;
  route.ay = edge.from.y * frame.scale + frame.offsetY;
  route.bx = edge.to.x * frame.scale + frame.offsetX;
  route.by = edge.to.y * frame.scale + frame.offsetY;
  route.cx = (route.ax + route.bx) / 2;
  route.cy = (route.ay + route.by) / 2;
  route.curved = edge.bend !== 0;
  if (route.curved) bendRoute(route, edge.bend * Math.min(frame.scale, 1.4 * frame.nodes) * 2);
  return route;
}

/** Moves the control point sideways; a quadratic curve passes half as far from the chord as its control point. */
function bendRoute(route: Route, by: number): void {
  const [dx, dy] = [route.bx - route.ax, route.by - route.ay];
  const length = Math.hypot(dx, dy) || 1;
  const limited = Math.sign(by) * Math.min(Math.abs(by), length * 0.7);
  route.cx -= (dy / length) * limited;
  route.cy += (dx / length) * limited;
}

/** A point of the curve; t from 0 to 1. */
export function pointOn(route: Route, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * route.ax + 2 * u * t * route.cx + t * t * route.bx,
    y: u * u * route.ay + 2 * u * t * route.cy + t * t * route.by,
  };
}

/** Where an arrow head touches the target: `distance` before its centre, and the angle it points at in radians. */
export function arrowTip(route: Route, distance: number): { x: number; y: number; angle: number } {
  const chord = Math.hypot(route.bx - route.ax, route.by - route.ay) || 1;
  const near = route.curved ? pointOn(route, Math.max(0, 1 - distance / chord)) : { x: route.ax, y: route.ay };
  const angle = Math.atan2(route.by - near.y, route.bx - near.x);
  return { x: route.bx - Math.cos(angle) * distance, y: route.by - Math.sin(angle) * distance, angle };
}

/** Centre and radius of a loop at the upper left of its node. */
export function loopCircle(edge: SceneEdge, frame: RouteFrame): { x: number; y: number; radius: number } {
  const radius = edge.bend * 0.45 * frame.nodes;
  const reach = (edge.from.radius * frame.nodes + radius) * 0.62;
  return {
    x: edge.from.x * frame.scale + frame.offsetX - reach,
    y: edge.from.y * frame.scale + frame.offsetY - reach,
    radius,
  };
}
