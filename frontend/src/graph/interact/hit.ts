import type { Point } from '../model/elements';
import type { ChartTarget } from '../model/selection';
import { loopCircle, newRoute, pointOn, type Route, type RouteFrame, routeEdge } from '../scene/route';
import type { Scene, SceneEdge, SceneNode } from '../scene/scene';
import { nodeScale, toScreen, toWorld, type View } from '../scene/view';

/** Targets are never smaller than 24 CSS pixels across. */
const smallestReach = 12;
const edgeReach = 6;
const cellSize = 128;

/** Nodes by square cell of the world, so that a hit test looks at a few of them only. */
export class NodeGrid {
  readonly #cells = new Map<string, SceneNode[]>();

  constructor(nodes: readonly SceneNode[]) {
    for (const node of nodes) {
      const key = keyOf(Math.floor(node.x / cellSize), Math.floor(node.y / cellSize));
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [node]);
      else cell.push(node);
    }
  }

  /** Nodes of every cell that touches the square around a world point. */
  *near({ x, y }: Point, reach: number): Generator<SceneNode> {
    for (let column = Math.floor((x - reach) / cellSize); column <= Math.floor((x + reach) / cellSize); column++) {
      for (let row = Math.floor((y - reach) / cellSize); row <= Math.floor((y + reach) / cellSize); row++) {
        yield* this.#cells.get(keyOf(column, row)) ?? [];
      }
    }
  }
}

/** CSS pixels that "+117" takes: to the right of where it begins, and above and below its middle. */
const badgeReach = { right: 38, beside: 11 } as const;
/** Scale and radius (CSS pixels) from which badges are drawn. */
const badgeFrom = { scale: 0.3, radius: 7 } as const;

/** The node whose count of hidden neighbours is under a point of the screen, or null. */
export function hitBadge(grid: NodeGrid, view: View, at: Point): SceneNode | null {
  const size = nodeScale(view.scale);
  if (view.scale < badgeFrom.scale) return null;
  for (const node of grid.near(toWorld(view, at), (badgeReach.right + 30 * size) / view.scale)) {
    const radius = node.radius * size;
    if ((node.node.hiddenCount ?? 0) === 0 || radius < badgeFrom.radius) continue;
    const { x, y } = toScreen(view, node);
    const [right, up] = [at.x - x - radius * 0.62, y - radius * 0.95 - at.y];
    if (right >= 0 && right <= badgeReach.right && Math.abs(up) <= badgeReach.beside) return node;
  }
  return null;
}

/** What is under a point of the screen: the nearest node within reach or by its badge, else the nearest edge. */
export function hitTest(scene: Scene, grid: NodeGrid, view: View, at: Point): ChartTarget | null {
  const node = hitNode(grid, view, at) ?? hitBadge(grid, view, at);
  if (node !== null) return { type: 'node', id: node.id };
  const edge = hitEdge(scene, view, at);
  return edge === null ? null : { type: 'edge', id: edge.id };
}

function hitNode(grid: NodeGrid, view: View, at: Point): SceneNode | null {
  const world = toWorld(view, at);
  const size = nodeScale(view.scale);
  let [best, nearest]: [SceneNode | null, number] = [null, Infinity];
  for (const node of grid.near(world, Math.max(smallestReach, 22 * size) / view.scale)) {
    const distance = Math.hypot(node.x - world.x, node.y - world.y) * view.scale;
    if (distance <= Math.max(smallestReach, node.radius * size + 2) && distance < nearest) {
      [best, nearest] = [node, distance];
    }
  }
  return best;
}

/** Looks at every edge's box and at the curve of the few that are near: 1–2 ms at 40,000 edges. */
function hitEdge(scene: Scene, view: View, at: Point): SceneEdge | null {
  const frame: RouteFrame = { ...view, nodes: nodeScale(view.scale) };
  const route = newRoute();
  let [best, nearest]: [SceneEdge | null, number] = [null, edgeReach];
  for (const edge of scene.edges) {
    const distance = edge.loop ? loopDistance(edge, frame, at) : edgeDistance(edge, frame, route, at, nearest);
    if (distance < nearest) [best, nearest] = [edge, distance];
  }
  return best;
}

function loopDistance(edge: SceneEdge, frame: RouteFrame, at: Point): number {
  const { x, y, radius } = loopCircle(edge, frame);
  return Math.abs(Math.hypot(at.x - x, at.y - y) - radius);
}

function edgeDistance(edge: SceneEdge, frame: RouteFrame, route: Route, at: Point, limit: number): number {
  routeEdge(edge, frame, route);
  if (at.x < Math.min(route.ax, route.bx, route.cx) - limit || at.x > Math.max(route.ax, route.bx, route.cx) + limit) {
    return Infinity;
  }
  if (at.y < Math.min(route.ay, route.by, route.cy) - limit || at.y > Math.max(route.ay, route.by, route.cy) + limit) {
    return Infinity;
  }
  if (!route.curved) return segmentDistance(route.ax, route.ay, route.bx, route.by, at);
  let nearest = Infinity;
  let from = pointOn(route, 0);
  for (let step = 1; step <= 12; step++) {
    const to = pointOn(route, step / 12);
    nearest = Math.min(nearest, segmentDistance(from.x, from.y, to.x, to.y, at));
    from = to;
  }
  return nearest;
}

function segmentDistance(ax: number, ay: number, bx: number, by: number, at: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - ax) * dx + (at.y - ay) * dy) / length));
  return Math.hypot(at.x - ax - t * dx, at.y - ay - t * dy);
}

function keyOf(column: number, row: number): string {
  return `${column}:${row}`;
}
