import type { Point } from '../model/elements';
import type { ChartTarget } from '../model/selection';
import type { Scene, SceneEdge, SceneNode } from '../scene/scene';

export type Heading = 'up' | 'down' | 'left' | 'right';

const headings: Readonly<Record<Heading, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The node one arrives at from a place by an arrow key: within 45° of the heading where there is one, else anywhere on
 * that side; sideways distance counts double. Directions are the screen's, never mirrored. O(nodes).
 */
export function nodeTowards(scene: Scene, from: Point, heading: Heading, except?: SceneNode): SceneNode | null {
  const { x: hx, y: hy } = headings[heading];
  let [best, least]: [SceneNode | null, number] = [null, Infinity];
  for (const node of scene.nodes) {
    if (node === except) continue;
    const [dx, dy] = [node.x - from.x, node.y - from.y];
    const ahead = dx * hx + dy * hy;
    if (ahead <= 0) continue;
    const aside = Math.abs(dx * hy - dy * hx);
    const cost = ahead + 2 * aside + (aside > ahead ? 1e6 : 0);
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}

/** The node nearest to a place; where keyboard focus starts. */
export function nodeNearest(scene: Scene, to: Point): SceneNode | null {
  let [best, least]: [SceneNode | null, number] = [null, Infinity];
  for (const node of scene.nodes) {
    const distance = Math.hypot(node.x - to.x, node.y - to.y);
    if (distance < least) [best, least] = [node, distance];
  }
  return best;
}

/** The edge before (-1) or after (1) the focused one around its node, clockwise from the top. */
export function edgeAround(scene: Scene, node: SceneNode, focus: ChartTarget | null, step: 1 | -1): SceneEdge | null {
  const edges = [...(scene.edgesByNode.get(node.id) ?? [])].sort((a, b) => turn(node, a) - turn(node, b));
  if (edges.length === 0) return null;
  const at = edges.findIndex((edge) => focus?.type === 'edge' && edge.id === focus.id);
  const next = at < 0 ? (step === 1 ? 0 : edges.length - 1) : (at + step + edges.length) % edges.length;
  return edges[next] ?? null;
}

/** Clockwise angle from the top, 0 to 2π. */
function turn(node: SceneNode, edge: SceneEdge): number {
  const other = edge.from === node ? edge.to : edge.from;
  const angle = Math.atan2(other.x - node.x, node.y - other.y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}
