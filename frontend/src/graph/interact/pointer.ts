import type { EntityId, Point } from '../model/elements';
import type { ChartTarget } from '../model/selection';
import type { PointerMode, ScreenPoint } from '../model/surface';
import { rectangle } from './lasso';

/** CSS pixels the pointer may stray before a click becomes a drag. */
const dragFrom = 4;

/** What the gestures need of the chart; points are CSS pixels of the canvas. */
export interface GestureHost {
  readonly mode: () => PointerMode;
  readonly targetAt: (at: Point) => ChartTarget | null;
  /** True where the point lies on the minimap, which then takes the gesture. */
  readonly lookFromMinimap: (at: Point) => boolean;
  /** A button went down: the analyst works with the pointer now. */
  readonly press: () => void;
  readonly hover: (target: ChartTarget | null, at: ScreenPoint) => void;
  readonly click: (target: ChartTarget | null, extend: boolean) => void;
  /** Opens what a badge stands for; false where there is none. */
  readonly openBadge: (at: Point, screen: ScreenPoint) => boolean;
  readonly doubleClick: (target: ChartTarget | null, at: ScreenPoint) => void;
  readonly contextMenu: (target: ChartTarget | null, at: ScreenPoint) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (at: Point, factor: number) => void;
  readonly liftNodes: (id: EntityId) => void;
  readonly dragNodes: (dx: number, dy: number) => void;
  readonly dropNodes: (keep: boolean) => void;
  readonly outline: (points: readonly Point[]) => void;
  readonly selectInside: (polygon: readonly Point[], extend: boolean) => void;
}

type Gesture =
  | { readonly type: 'idle' }
  | { readonly type: 'pressed'; readonly start: Point; readonly target: ChartTarget | null; readonly pan: boolean }
  | { readonly type: 'panning'; readonly last: Point }
  | { readonly type: 'dragging'; readonly start: Point }
  | { readonly type: 'rectangle'; readonly start: Point }
  | { readonly type: 'lasso'; readonly points: Point[] }
  | { readonly type: 'minimap' };

const idle: Gesture = { type: 'idle' };

/** Turns pointer events of a canvas into what they mean. One gesture at a time; Escape and a lost pointer end it. */
export class PointerGestures {
  readonly #canvas: HTMLCanvasElement;
  readonly #host: GestureHost;
  readonly #listeners = new AbortController();
  #gesture: Gesture = idle;
  #space = false;

  constructor(canvas: HTMLCanvasElement, host: GestureHost) {
    this.#canvas = canvas;
    this.#host = host;
    const { signal } = this.#listeners;
    canvas.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    canvas.addEventListener('pointermove', (event) => this.#move(event), { signal });
    canvas.addEventListener('pointerup', (event) => this.#up(event), { signal });
    canvas.addEventListener('pointercancel', () => this.cancel(), { signal });
    canvas.addEventListener('pointerleave', (event) => this.#host.hover(null, event), { signal });
    canvas.addEventListener('dblclick', (event) => this.#doubleClick(event), { signal });
    canvas.addEventListener('contextmenu', (event) => this.#contextMenu(event), { signal });
    canvas.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
  }

  /** While Space is held, every drag pans. */
  holdSpace(held: boolean): void {
    this.#space = held;
    this.#showCursor(null);
  }

  /** Drops the gesture under way; true where there was one. */
  cancel(): boolean {
    const { type } = this.#gesture;
    if (type === 'idle') return false;
    if (type === 'dragging') this.#host.dropNodes(false);
    this.#host.outline([]);
    this.#gesture = idle;
    return type !== 'pressed';
  }

  destroy(): void {
    this.#listeners.abort();
    this.#canvas.style.cursor = '';
  }

  #down(event: PointerEvent): void {
    if (event.button > 1) return;
    this.#canvas.focus({ preventScroll: true });
    this.#canvas.setPointerCapture(event.pointerId);
    const start = this.#point(event);
    this.#host.press();
    if (event.button === 0 && this.#host.lookFromMinimap(start)) {
      this.#gesture = { type: 'minimap' };
      return;
    }
    const pan = event.button === 1 || this.#space || this.#host.mode() === 'pan';
    if (event.button === 1) event.preventDefault(); // no browser auto-scroll
    this.#gesture = { type: 'pressed', start, target: pan ? null : this.#host.targetAt(start), pan };
  }

  #move(event: PointerEvent): void {
    const at = this.#point(event);
    const gesture = this.#gesture;
    switch (gesture.type) {
      case 'idle':
        return this.#hover(at, event);
      case 'pressed':
        return this.#startDrag(gesture, at);
      case 'panning':
        this.#host.pan(at.x - gesture.last.x, at.y - gesture.last.y);
        this.#gesture = { type: 'panning', last: at };
        return;
      case 'dragging':
        return this.#host.dragNodes(at.x - gesture.start.x, at.y - gesture.start.y);
      case 'rectangle':
        return this.#host.outline(rectangle(gesture.start, at));
      case 'lasso':
        gesture.points.push(at);
        return this.#host.outline([...gesture.points]);
      case 'minimap':
        this.#host.lookFromMinimap(at);
        return;
      default:
        return gesture satisfies never;
    }
  }

  #startDrag(gesture: Extract<Gesture, { type: 'pressed' }>, at: Point): void {
    const { start, target, pan } = gesture;
    if (Math.hypot(at.x - start.x, at.y - start.y) < dragFrom) return;
    if (pan) this.#gesture = { type: 'panning', last: start };
    else if (target?.type === 'node') {
      this.#host.liftNodes(target.id);
      this.#gesture = { type: 'dragging', start };
    } else if (this.#host.mode() === 'lasso') this.#gesture = { type: 'lasso', points: [start, at] };
    else this.#gesture = { type: 'rectangle', start };
    this.#showCursor(target);
  }

  #up(event: PointerEvent): void {
    const at = this.#point(event);
    const extend = event.shiftKey || event.ctrlKey || event.metaKey;
    const gesture = this.#gesture;
    this.#gesture = idle;
    if (gesture.type === 'pressed' && !gesture.pan && (extend || !this.#host.openBadge(at, event))) {
      this.#host.click(gesture.target, extend);
    }
    if (gesture.type === 'dragging') this.#host.dropNodes(true);
    if (gesture.type === 'rectangle') this.#host.selectInside(rectangle(gesture.start, at), extend);
    if (gesture.type === 'lasso') this.#host.selectInside(gesture.points, extend);
    this.#host.outline([]);
    this.#showCursor(this.#host.targetAt(at));
  }

  #hover(at: Point, event: PointerEvent): void {
    const target = this.#host.targetAt(at);
    this.#host.hover(target, event);
    this.#showCursor(target);
  }

  #doubleClick(event: MouseEvent): void {
    this.#host.doubleClick(this.#host.targetAt(this.#point(event)), event);
  }

  #contextMenu(event: MouseEvent): void {
    event.preventDefault();
    this.cancel();
    this.#host.contextMenu(this.#host.targetAt(this.#point(event)), event);
  }

  /** The wheel zooms about the pointer; with Shift it pans sideways. A pinch arrives as a wheel with Ctrl. */
  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.shiftKey && !event.ctrlKey) return this.#host.pan(-(dx || dy), 0);
    const speed = event.ctrlKey ? 0.01 : 0.0016;
    this.#host.zoom(this.#point(event), Math.exp(-Math.max(-240, Math.min(240, dy)) * speed));
  }

  #showCursor(target: ChartTarget | null): void {
    const panning = this.#gesture.type === 'panning';
    const pans = this.#space || this.#host.mode() === 'pan';
    const resting = this.#host.mode() === 'lasso' ? 'crosshair' : 'default';
    this.#canvas.style.cursor = panning ? 'grabbing' : pans ? 'grab' : target === null ? resting : 'pointer';
  }

  #point(event: MouseEvent): Point {
    const box = this.#canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
