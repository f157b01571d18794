import type { EntityId, Point } from '../model/elements';
import type { Scene } from '../scene/scene';
import { toScreen, type View } from '../scene/view';

/** Whether a point lies inside a polygon, by the even–odd rule. */
export function insidePolygon({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  let previous = polygon.at(-1);
  for (const corner of polygon) {
    if (previous !== undefined && corner.y > y !== previous.y > y) {
      const crossing = ((previous.x - corner.x) * (y - corner.y)) / (previous.y - corner.y) + corner.x;
      if (x < crossing) inside = !inside;
    }
    previous = corner;
  }
  return inside;
}

/** The nodes whose centres lie inside a polygon drawn on the screen. */
export function nodesInside(scene: Scene, view: View, polygon: readonly Point[]): EntityId[] {
  if (polygon.length < 3) return [];
  return scene.nodes.filter((node) => insidePolygon(toScreen(view, node), polygon)).map((node) => node.id);
}

/** The corners of the rectangle between two points of the screen. */
export function rectangle(from: Point, to: Point): Point[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}
