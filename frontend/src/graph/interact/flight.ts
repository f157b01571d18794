import type { Box, Point } from '../model/elements';
import type { Viewpoint } from '../model/surface';
import type { View } from '../scene/view';
import { between, fitBox, panBy, type Size, viewOf, zoomAbout } from './camera';

const flightMs = 220;

/** Holds where the chart is looked at from, and flies there unless motion is to be reduced. */
export class Camera {
  #viewpoint: Viewpoint;
  #size: Size = { width: 0, height: 0 };
  #still: boolean;
  #frame = 0;
  readonly #show: (view: View, moving: boolean) => void;

  constructor(viewpoint: Viewpoint, still: boolean, show: (view: View, moving: boolean) => void) {
    this.#viewpoint = viewpoint;
    this.#still = still;
    this.#show = show;
  }

  get viewpoint(): Viewpoint {
    return this.#viewpoint;
  }

  get view(): View {
    return viewOf(this.#viewpoint, this.#size);
  }

  get size(): Size {
    return this.#size;
  }

  setStill(still: boolean): void {
    this.#still = still;
  }

  resize(size: Size): void {
    this.#size = size;
    this.#show(this.view, false);
  }

  jump(viewpoint: Viewpoint): void {
    this.#land();
    this.#viewpoint = viewpoint;
    this.#show(this.view, false);
  }

  pan(dx: number, dy: number): void {
    this.#move(panBy(this.#viewpoint, dx, dy));
  }

  zoom(at: Point, factor: number): void {
    this.#move(zoomAbout(this.#viewpoint, this.#size, at, factor));
  }

  lookAt(centre: Point): void {
    this.#move({ centre, scale: this.#viewpoint.scale });
  }

  /** Shows the box at once. */
  jumpTo(box: Box | null): void {
    this.jump(fitBox(box, this.#size));
  }

  /** Flies to a viewpoint that shows the box. */
  fit(box: Box | null, closest?: number): void {
    this.fly(fitBox(box, this.#size, closest));
  }

  fly(to: Viewpoint): void {
    this.#land();
    if (this.#still || this.#size.width === 0) return this.jump(to);
    const from = this.#viewpoint;
    let start: number | null = null;
    const step = (now: number) => {
      start ??= now;
      const t = Math.min(1, (now - start) / flightMs);
      this.#viewpoint = t === 1 ? to : between(from, to, t);
      this.#frame = t === 1 ? 0 : requestAnimationFrame(step);
      this.#show(this.view, t < 1);
    };
    this.#frame = requestAnimationFrame(step);
  }

  destroy(): void {
    this.#land();
  }

  #move(viewpoint: Viewpoint): void {
    this.#land();
    this.#viewpoint = viewpoint;
    this.#show(this.view, true);
  }

  #land(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
