import type { Tlp } from '../model/elements';
import { type Bitmap, BitmapCache, contextOf, type PaintContext } from './bitmaps';
import type { ChartTheme } from './theme';

/** TLP 2.0 colours, always on black (FIRST, TLP 2.0, "Usage"). */
export const tlpColours: Readonly<Record<Tlp, string>> = {
  RED: '#ff2b2b',
  AMBER_STRICT: '#ffc000',
  AMBER: '#ffc000',
  GREEN: '#33ff00',
  CLEAR: '#ffffff',
};

/** The first letters tell the levels apart where colours do not. */
export const tlpLetters: Readonly<Record<Tlp, string>> = {
  RED: 'R',
  AMBER_STRICT: 'A+S',
  AMBER: 'A',
  GREEN: 'G',
  CLEAR: 'C',
};

const mostCodes = 3;

/** Codes as written on the badge; of many the first ones and how many more. */
export function crossingText(jurisdictions: readonly string[]): string {
  const rest = jurisdictions.length - mostCodes;
  return jurisdictions.slice(0, mostCodes).join(' ') + (rest > 0 ? ` +${rest}` : '');
}

const pin = 'M-3-6H3L2-1.4L4.4 1.4H-4.4L-2-1.4ZM0 1.4V6';

/** Small signs at nodes and edges as pixels, for one theme and one pixel density. Their point is their middle. */
export class Marks {
  readonly #theme: ChartTheme;
  readonly #density: number;
  readonly #cache = new BitmapCache(600);

  constructor(theme: ChartTheme, density: number) {
    this.#theme = theme;
    this.#density = density;
  }

  /** A pill with a number: independent origins of an edge, or "+117" hidden neighbours. */
  pill(text: string): Bitmap {
    const { badge, badgeText, badgeLine } = this.#theme;
    return this.#cache.get(`p|${text}`, () => this.#chip(text, 14, 7, badge, badgeText, badgeLine));
  }

  /** "PL RO": the jurisdictions whose cases have the entity. */
  crossing(jurisdictions: readonly string[]): Bitmap {
    const text = crossingText(jurisdictions);
    const { crossing, crossingText: ink, crossingLine } = this.#theme;
    return this.#cache.get(`j|${text}`, () => this.#chip(text, 14, 3.5, crossing, ink, crossingLine));
  }

  tlp(level: Tlp): Bitmap {
    return this.#cache.get(`t|${level}`, () =>
      this.#chip(tlpLetters[level], 12, 2.5, '#000000', tlpColours[level], this.#theme.background),
    );
  }

  pin(): Bitmap {
    return this.#cache.get('pin', () => {
      const { context, bitmap } = this.#canvas(16, 16);
      context.beginPath();
      context.arc(0, 0, 7, 0, 2 * Math.PI);
      paintBody(context, this.#theme.badge, this.#theme.badgeLine);
      context.scale(0.72, 0.72);
      context.strokeStyle = this.#theme.badgeText;
      context.lineWidth = 1.8;
      context.fillStyle = this.#theme.badgeText;
      const drawing = new Path2D(pin);
      context.fill(drawing);
      context.stroke(drawing);
      return bitmap;
    });
  }

  #chip(text: string, height: number, corner: number, fill: string, ink: string, line: string): Bitmap {
    const font = `600 ${height - 4}px ${this.#theme.font}`;
    const ruler = contextOf(new OffscreenCanvas(1, 1));
    ruler.font = font;
    const width = Math.max(height, Math.ceil(ruler.measureText(text).width) + 6);
    const { context, bitmap } = this.#canvas(width + 2, height + 2);
    context.beginPath();
    context.roundRect(-width / 2, -height / 2, width, height, corner);
    paintBody(context, fill, line);
    context.font = font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = ink;
    context.fillText(text, 0, 0.5);
    return bitmap;
  }

  /** A canvas measured in CSS pixels around its middle. */
  #canvas(width: number, height: number) {
    const image = new OffscreenCanvas(Math.ceil(width * this.#density), Math.ceil(height * this.#density));
    const context = contextOf(image);
    context.translate(image.width / 2, image.height / 2);
    context.scale(this.#density, this.#density);
    return { context, bitmap: { image, x: image.width / 2, y: image.height / 2 } };
  }
}

function paintBody(context: PaintContext, fill: string, line: string): void {
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = line;
  context.stroke();
}
