import type { Box, Point } from '../model/elements';

/** Maps the world to the screen: `screen = world * scale + offset`, sizes in CSS pixels. */
export interface View {
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

export function toScreen(view: View, { x, y }: Point): Point {
  return { x: x * view.scale + view.offsetX, y: y * view.scale + view.offsetY };
}

export function toWorld(view: View, { x, y }: Point): Point {
  return { x: (x - view.offsetX) / view.scale, y: (y - view.offsetY) / view.scale };
}

/** The part of the world on the screen, with a margin in CSS pixels around it. */
export function worldBox(view: View, margin = 0): Box {
  return worldAround(view, { minX: 0, minY: 0, maxX: view.width, maxY: view.height }, margin);
}

/** The part of the world in a box of the canvas (CSS pixels), with a margin in CSS pixels around it. */
export function worldAround(view: View, { minX, minY, maxX, maxY }: Box, margin: number): Box {
  const from = toWorld(view, { x: minX - margin, y: minY - margin });
  const to = toWorld(view, { x: maxX + margin, y: maxY + margin });
  return { minX: from.x, minY: from.y, maxX: to.x, maxY: to.y };
}

/** Nodes shrink less than the chart when zoomed out and stop growing at 160 %. Steps of 12 % keep the sprites few. */
export function nodeScale(scale: number): number {
  const wanted = Math.min(1.6, Math.max(0.22, scale ** 0.85));
  return 1.12 ** Math.round(Math.log(wanted) / Math.log(1.12));
}
