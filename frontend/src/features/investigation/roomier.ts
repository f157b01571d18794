import { boundsOf } from '../../graph/model/document';
import type { EntityId, Point } from '../../graph/model/elements';

/** Width to height of the canvas between the panels on a common screen. */
const canvasRatio = 1.3;
/** Beyond this the links become longer than the eye follows. */
const mostStretch = 2.5;

/** A layout much wider than the canvas leaves half of it empty and its labels on each other: it is stretched upwards. */
export function roomier(places: ReadonlyMap<EntityId, Point>): ReadonlyMap<EntityId, Point> {
  const box = boundsOf(places.values());
  if (box === null || box.maxY === box.minY) return places;
  const ratio = (box.maxX - box.minX) / (box.maxY - box.minY);
  const stretch = Math.min(mostStretch, Math.max(1, ratio / canvasRatio));
  return new Map([...places].map(([id, { x, y }]) => [id, { x, y: Math.round(y * stretch) }]));
}
