import type { Box } from '../model/elements';
import type { View } from '../scene/view';
import { contextOf } from './bitmaps';

/** Paints the part of the scene inside `strip` (CSS pixels of the canvas) as `view` sees it. */
export type PaintStrip = (context: OffscreenCanvasRenderingContext2D, view: View, strip: Box) => void;

/**
 * The resting scene as pixels. A pan moves them by whole pixels and paints only what comes into sight: 14 pixels of a
 * chart of 5,000 lines instead of all of it, at full detail.
 */
export class RestingPixels {
  #front = new OffscreenCanvas(1, 1);
  #back = new OffscreenCanvas(1, 1);
  /** Where the pixels were painted from; null where they are of no use any more. */
  #view: View | null = null;

  get image(): OffscreenCanvas {
    return this.#front;
  }

  resize(width: number, height: number): void {
    [this.#front.width, this.#front.height] = [width, height];
    [this.#back.width, this.#back.height] = [width, height];
    this.#view = null;
  }

  /** Paints all of it. */
  paint(view: View, paint: (context: OffscreenCanvasRenderingContext2D) => void): void {
    paint(contextOf(this.#front));
    this.#view = view;
  }

  /** Moves what is kept to where `view` looks; false where that is not possible: another scale, or nothing in common. */
  moveTo(view: View, density: number, paintStrip: PaintStrip): boolean {
    const from = this.#view;
    if (from === null || from.scale !== view.scale) return false;
    const dx = Math.round((view.offsetX - from.offsetX) * density);
    const dy = Math.round((view.offsetY - from.offsetY) * density);
    const { width, height } = this.#front;
    if (Math.abs(dx) >= width || Math.abs(dy) >= height) return false;
    const moved = { ...from, offsetX: from.offsetX + dx / density, offsetY: from.offsetY + dy / density };
    if (dx !== 0 || dy !== 0) this.#shift(dx, dy);
    for (const strip of uncovered(dx, dy, width, height)) this.#clipped(strip, density, moved, paintStrip);
    this.#view = moved;
    return true;
  }

  #shift(dx: number, dy: number): void {
    const context = contextOf(this.#back);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalCompositeOperation = 'copy';
    context.drawImage(this.#front, dx, dy);
    context.globalCompositeOperation = 'source-over';
    [this.#front, this.#back] = [this.#back, this.#front];
  }

  #clipped({ minX, minY, maxX, maxY }: Box, density: number, view: View, paintStrip: PaintStrip): void {
    const context = contextOf(this.#front);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(minX, minY, maxX - minX, maxY - minY);
    context.clip();
    const strip = { minX: minX / density, minY: minY / density, maxX: maxX / density, maxY: maxY / density };
    paintStrip(context, view, strip);
    context.restore();
  }
}

/** What a picture moved by (dx, dy) leaves open of its frame: at most one upright and one level strip, in device pixels. */
export function uncovered(dx: number, dy: number, width: number, height: number): Box[] {
  const strips: Box[] = [];
  if (dx > 0) strips.push({ minX: 0, minY: 0, maxX: dx, maxY: height });
  if (dx < 0) strips.push({ minX: width + dx, minY: 0, maxX: width, maxY: height });
  const [minX, maxX] = [Math.max(0, dx), width + Math.min(0, dx)];
  if (dy > 0) strips.push({ minX, minY: 0, maxX, maxY: dy });
  if (dy < 0) strips.push({ minX, minY: height + dy, maxX, maxY: height });
  return strips;
}
