import { boundsOf } from '../model/document';
import type { Box, Point } from '../model/elements';
import type { Scene } from '../scene/scene';
import { type View, worldBox } from '../scene/view';
import { contextOf, type PaintContext } from './bitmaps';
import type { ChartTheme } from './theme';

const width = 168;
const height = 112;
const inset = 12;
const padding = 8;
const corner = 6;

/** Where the minimap maps the world to, in CSS pixels of the canvas. */
interface Mapping {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The overview in the lower right corner: the whole chart as dots, and the part on the screen as a frame. */
export class Minimap {
  readonly #theme: ChartTheme;
  readonly #density: number;
  #scene: Scene | null = null;
  #bounds: Box | null = null;
  #picture: OffscreenCanvas | null = null;

  constructor(theme: ChartTheme, density: number) {
    this.#theme = theme;
    this.#density = density;
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#bounds = boundsOf(scene.nodes);
    this.#picture = null;
  }

  /** The world point under a point of the canvas, or null outside the minimap. */
  worldAt(at: Point, view: View): Point | null {
    const left = view.width - width - inset;
    const top = view.height - height - inset;
    if (this.#bounds === null || at.x < left || at.y < top || at.x > left + width || at.y > top + height) return null;
    const mapping = mappingOf(this.#bounds);
    return { x: (at.x - left - mapping.x) / mapping.scale, y: (at.y - top - mapping.y) / mapping.scale };
  }

  paint(context: PaintContext, view: View): void {
    if (this.#bounds === null || this.#scene === null || !hasRoom(view)) return;
    const density = this.#density;
    const left = Math.round((view.width - width - inset) * density);
    const top = Math.round((view.height - height - inset) * density);
    this.#picture ??= this.#draw(this.#scene, mappingOf(this.#bounds));
    context.drawImage(this.#picture, left, top);
    this.#paintFrame(context, view, left, top, mappingOf(this.#bounds));
  }

  #paintFrame(context: PaintContext, view: View, left: number, top: number, mapping: Mapping): void {
    const density = this.#density;
    const seen = worldBox(view);
    const x1 = Math.max(2, seen.minX * mapping.scale + mapping.x);
    const y1 = Math.max(2, seen.minY * mapping.scale + mapping.y);
    const x2 = Math.min(width - 2, seen.maxX * mapping.scale + mapping.x);
    const y2 = Math.min(height - 2, seen.maxY * mapping.scale + mapping.y);
    if (x2 <= x1 || y2 <= y1) return;
    context.strokeStyle = this.#theme.accent;
    context.lineWidth = 1.5 * density;
    context.strokeRect(left + x1 * density, top + y1 * density, (x2 - x1) * density, (y2 - y1) * density);
  }

  #draw(scene: Scene, mapping: Mapping): OffscreenCanvas {
    const picture = new OffscreenCanvas(Math.ceil(width * this.#density), Math.ceil(height * this.#density));
    const context = contextOf(picture);
    context.scale(this.#density, this.#density);
    context.beginPath();
    context.roundRect(0.5, 0.5, width - 1, height - 1, corner);
    context.fillStyle = this.#theme.background;
    context.fill();
    context.strokeStyle = this.#theme.edgeQuiet;
    context.stroke();
    const size = scene.nodes.length > 400 ? 2 : 3;
    for (const node of scene.nodes) {
      context.fillStyle = this.#theme.kinds[node.category].fill;
      context.fillRect(
        node.x * mapping.scale + mapping.x - size / 2,
        node.y * mapping.scale + mapping.y - size / 2,
        size,
        size,
      );
    }
    return picture;
  }
}

/** Small canvases go without: the chart needs the room more. */
function hasRoom(view: View): boolean {
  return view.width >= 2.6 * width && view.height >= 2.6 * height;
}

function mappingOf(bounds: Box): Mapping {
  const [spanX, spanY] = [Math.max(200, bounds.maxX - bounds.minX), Math.max(140, bounds.maxY - bounds.minY)];
  const scale = Math.min((width - 2 * padding) / spanX, (height - 2 * padding) / spanY);
  return {
    scale,
    x: width / 2 - ((bounds.minX + bounds.maxX) / 2) * scale,
    y: height / 2 - ((bounds.minY + bounds.maxY) / 2) * scale,
  };
}
