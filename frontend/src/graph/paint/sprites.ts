import { type Bitmap, BitmapCache, contextOf, type PaintContext } from './bitmaps';
import { glyphScale, kindSymbol } from './symbol';
import type { ChartTheme } from './theme';

/** Shapes are drawn in a box from -12 to 12, with an average reach of this. */
const shapeReach = 11.4;
/** Device pixels of radius below which a glyph would be a blot. */
const glyphFrom = 6;

export type RingStyle = 'selected' | 'focus' | 'hover' | 'highlight';

/** Node bodies and rings as pixels, for one theme and one pixel density. */
export class Sprites {
  readonly #theme: ChartTheme;
  readonly #density: number;
  readonly #cache = new BitmapCache(900);

  constructor(theme: ChartTheme, density: number) {
    this.#theme = theme;
    this.#density = density;
  }

  /** The body of a node; `radius` in device pixels. */
  node(kind: string, radius: number, glyph: boolean): Bitmap {
    return this.#cache.get(`n|${kind}|${radius.toFixed(1)}|${glyph}`, () => this.#drawNode(kind, radius, glyph));
  }

  /** A ring around a node of this radius. */
  ring(style: RingStyle, radius: number): Bitmap {
    return this.#cache.get(`r|${style}|${radius.toFixed(1)}`, () => this.#drawRing(style, radius));
  }

  #drawNode(kind: string, radius: number, glyph: boolean): Bitmap {
    const { category, outline, glyph: drawing } = kindSymbol(kind);
    const colour = this.#theme.kinds[category];
    const half = Math.ceil(radius * 1.2 + 3 * this.#density);
    const image = new OffscreenCanvas(half * 2, half * 2);
    const context = contextOf(image);
    context.translate(half, half);
    const scale = radius / shapeReach;
    const body = new Path2D(outline);
    context.scale(scale, scale);
    context.lineJoin = 'round';
    strokePath(context, body, this.#theme.background, (4 * this.#density) / scale);
    context.fillStyle = colour.fill;
    context.fill(body);
    if (radius > 4) strokePath(context, body, colour.line, this.#density / scale);
    if (glyph && radius >= glyphFrom) this.#drawGlyph(context, drawing, colour.glyph, radius);
    return { image, x: half, y: half };
  }

  #drawGlyph(context: PaintContext, drawing: string, colour: string, radius: number): void {
    context.scale(glyphScale, glyphScale);
    context.lineCap = 'round';
    const thinnest = (1.2 * shapeReach) / (radius * glyphScale); // never under 1.2 device pixels
    strokePath(context, new Path2D(drawing), colour, Math.max(2, thinnest));
  }

  #drawRing(style: RingStyle, radius: number): Bitmap {
    const [reach, width] = [radius + 4.5 * this.#density, (style === 'hover' ? 1.5 : 2.5) * this.#density];
    const half = Math.ceil(reach + 6 * this.#density);
    const image = new OffscreenCanvas(half * 2, half * 2);
    const context = contextOf(image);
    context.translate(half, half);
    if (style === 'focus') this.#drawFocus(context, reach + 2.5 * this.#density);
    else {
      const ring = new Path2D();
      ring.arc(0, 0, reach, 0, 2 * Math.PI);
      context.fillStyle = this.#theme.accentSoft;
      if (style !== 'hover') context.fill(ring);
      strokePath(context, ring, style === 'hover' ? this.#theme.textQuiet : this.#theme.accent, width);
    }
    return { image, x: half, y: half };
  }

  /** Four corners: not to be mistaken for a selection, whatever the colours. */
  #drawFocus(context: PaintContext, reach: number): void {
    const arm = reach * 0.45;
    const corners = new Path2D();
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      corners.moveTo(sx * reach, sy * (reach - arm));
      corners.lineTo(sx * reach, sy * reach);
      corners.lineTo(sx * (reach - arm), sy * reach);
    }
    strokePath(context, corners, this.#theme.background, 4.5 * this.#density);
    strokePath(context, corners, this.#theme.focus, 2 * this.#density);
  }
}

function strokePath(context: PaintContext, path: Path2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
}
