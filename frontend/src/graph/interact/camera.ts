import type { Box, Point } from '../model/elements';
import type { Viewpoint } from '../model/surface';
import { toWorld, type View } from '../scene/view';

export const scaleLimits = { min: 0.04, max: 4 } as const;

/** CSS pixels kept free around what is fitted, so that labels (below, up to 172 wide) and badges stay inside. */
const fitMargin = { side: 92, top: 44, bottom: 60 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function viewOf({ centre, scale }: Viewpoint, { width, height }: Size): View {
  return { scale, offsetX: width / 2 - centre.x * scale, offsetY: height / 2 - centre.y * scale, width, height };
}

/** Moves the picture by CSS pixels. */
export function panBy({ centre, scale }: Viewpoint, dx: number, dy: number): Viewpoint {
  return { centre: { x: centre.x - dx / scale, y: centre.y - dy / scale }, scale };
}

/** Zooms so that the world point under `at` (CSS pixels) stays under it. */
export function zoomAbout(viewpoint: Viewpoint, size: Size, at: Point, factor: number): Viewpoint {
  const scale = limited(viewpoint.scale * factor);
  const under = toWorld(viewOf(viewpoint, size), at);
  return {
    centre: { x: under.x - (at.x - size.width / 2) / scale, y: under.y - (at.y - size.height / 2) / scale },
    scale,
  };
}

/** Shows the whole box, at no more than 100 % or `closest`. */
export function fitBox(box: Box | null, size: Size, closest = 1.1): Viewpoint {
  if (box === null) return { centre: { x: 0, y: 0 }, scale: 1 };
  const [width, height] = [box.maxX - box.minX, box.maxY - box.minY];
  const room = {
    width: Math.max(40, size.width - 2 * fitMargin.side),
    height: Math.max(40, size.height - fitMargin.top - fitMargin.bottom),
  };
  const scale = limited(Math.min(closest, room.width / Math.max(1, width), room.height / Math.max(1, height)));
  const lift = (fitMargin.bottom - fitMargin.top) / 2 / scale;
  return { centre: { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 + lift }, scale };
}

/** Between two viewpoints; t from 0 to 1, eased at both ends. Zooming runs at an even pace. */
export function between(from: Viewpoint, to: Viewpoint, t: number): Viewpoint {
  const eased = t * t * (3 - 2 * t);
  return {
    centre: {
      x: from.centre.x + (to.centre.x - from.centre.x) * eased,
      y: from.centre.y + (to.centre.y - from.centre.y) * eased,
    },
    scale: from.scale * (to.scale / from.scale) ** eased,
  };
}

function limited(scale: number): number {
  return Math.min(scaleLimits.max, Math.max(scaleLimits.min, scale));
}
