import type { LabelSize } from '../scene/labels';
import { type Bitmap, BitmapCache, contextOf, type PaintContext } from './bitmaps';
import { directionOf, labelWidth, shortened } from './text';
import type { ChartTheme } from './theme';

export type LabelStyle = 'node' | 'strong' | 'edge';

const fontOf: Readonly<Record<LabelStyle, { readonly size: number; readonly weight: number }>> = {
  node: { size: 12, weight: 400 },
  strong: { size: 12.5, weight: 600 },
  edge: { size: 11, weight: 400 },
};

/** CSS pixels that names of marked nodes stand lower, below the ring; their plate still covers the regular name. */
const strongGap = 5;

/** Texts with their halo as pixels, for one theme and one pixel density. */
export class Labels {
  readonly #theme: ChartTheme;
  readonly #density: number;
  readonly #bitmaps = new BitmapCache(1_600);
  readonly #cut = new Map<string, { readonly text: string; readonly size: LabelSize }>();
  readonly #ruler: OffscreenCanvasRenderingContext2D;

  constructor(theme: ChartTheme, density: number) {
    this.#theme = theme;
    this.#density = density;
    this.#ruler = contextOf(new OffscreenCanvas(1, 1));
  }

  /** CSS pixels of a label as it will be drawn. */
  measure(text: string, style: LabelStyle): LabelSize {
    return this.#fit(text, style).size;
  }

  /** The drawn label; its point is the top middle. */
  get(text: string, style: LabelStyle): Bitmap {
    return this.#bitmaps.get(`${style}|${text}`, () => this.#draw(text, style));
  }

  #fit(text: string, style: LabelStyle) {
    const key = `${style}|${text}`;
    const known = this.#cut.get(key);
    if (known !== undefined) return known;
    this.#ruler.font = this.#font(style, 1);
    const cut = shortened(text.trim(), labelWidth, (part) => this.#ruler.measureText(part).width);
    const size = { width: Math.ceil(this.#ruler.measureText(cut).width) + 4, height: fontOf[style].size + 5 };
    const made = { text: cut, size };
    if (this.#cut.size > 20_000) this.#cut.clear();
    this.#cut.set(key, made);
    return made;
  }

  #draw(text: string, style: LabelStyle): Bitmap {
    const { text: cut, size } = this.#fit(text, style);
    const head = style === 'strong' ? strongGap : 0;
    const image = new OffscreenCanvas(
      Math.ceil((size.width + 4) * this.#density),
      Math.ceil((size.height + 2 + head) * this.#density),
    );
    const context = contextOf(image);
    context.font = this.#font(style, this.#density);
    context.direction = directionOf(cut);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    const [x, y] = [Math.round(image.width / 2), Math.round(((size.height + 2) / 2 + head) * this.#density)];
    if (style === 'strong') paintPlate(context, image.width, image.height, this.#theme, this.#density);
    haloed(context, cut, x, y, this.#theme, style, this.#density);
    return { image, x, y: this.#density };
  }

  #font(style: LabelStyle, density: number): string {
    return `${fontOf[style].weight} ${fontOf[style].size * density}px ${this.#theme.font}`;
  }
}

/** Covers the regular label below, which a halo alone would leave showing at its ends. */
function paintPlate(context: PaintContext, width: number, height: number, theme: ChartTheme, density: number): void {
  context.fillStyle = theme.background;
  context.beginPath();
  context.roundRect(0, 0, width, height, 4 * density);
  context.fill();
}

function haloed(
  context: PaintContext,
  text: string,
  x: number,
  y: number,
  theme: ChartTheme,
  style: LabelStyle,
  density: number,
): void {
  context.lineJoin = 'round';
  context.lineWidth = 3.5 * density;
  context.strokeStyle = theme.halo;
  context.strokeText(text, x, y);
  context.fillStyle = style === 'edge' ? theme.textQuiet : theme.text;
  context.fillText(text, x, y);
}
