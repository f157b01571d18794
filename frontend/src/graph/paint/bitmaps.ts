/** A drawing kept as pixels. `x`, `y` is the point of it that is placed, in device pixels from its corner. */
export interface Bitmap {
  readonly image: OffscreenCanvas;
  readonly x: number;
  readonly y: number;
}

/** The most recently used drawings by key; the oldest goes first. */
export class BitmapCache {
  readonly #kept = new Map<string, Bitmap>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string, draw: () => Bitmap): Bitmap {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const made = draw();
    this.#kept.set(key, made);
    if (this.#kept.size > this.#capacity) this.#dropOldest();
    return made;
  }

  clear(): void {
    this.#kept.clear();
  }

  #dropOldest(): void {
    const oldest = this.#kept.keys().next();
    if (!oldest.done) this.#kept.delete(oldest.value);
  }
}

/** The 2D context of a canvas; throws where the browser has none, because then there is no chart at all. */
export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D;
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D;
export function contextOf(canvas: OffscreenCanvas | HTMLCanvasElement) {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas context');
  return context;
}

/** Anything the painters draw on. */
export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Places a bitmap on whole pixels, which keeps it sharp and the copy cheap. */
export function stamp(context: PaintContext, bitmap: Bitmap, x: number, y: number): void {
  context.drawImage(bitmap.image, Math.round(x - bitmap.x), Math.round(y - bitmap.y));
}
