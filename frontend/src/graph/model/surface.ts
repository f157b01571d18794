import type { ChartCommand } from '../commands/command';
import type { ChartAction } from '../interact/keys';
import type { ChartTheme } from '../paint/theme';
import type { ChartDocument } from './document';
import type { EntityId, Point } from './elements';
import type { ChartFilter } from './filter';
import type { ChartTarget, Selection } from './selection';

/** What a left drag on the empty chart does. Space + drag always pans. */
export type PointerMode = 'select' | 'lasso' | 'pan';

/** Where the chart is looked at from: the world point in the middle of the canvas, and pixels per world unit. */
export interface Viewpoint {
  readonly centre: Point;
  readonly scale: number;
}

/** Every moment the application hears of. The surface never changes the document itself. */
export interface ChartEvents {
  onSelection?(selection: Selection): void;
  /** The analyst moved nodes (or asked for another change) by hand; run it through the session. */
  onCommand?(command: ChartCommand): void;
  onContextMenu?(request: ContextMenuRequest): void;
  /** Double click, `X`, or `Shift+X` (`repeat`: with the settings used last). */
  onExpandRequest?(request: ExpandRequest): void;
  /** Enter on, or double click of, an edge: show the claims behind it. */
  onInspect?(target: ChartTarget): void;
  /** A key whose action belongs to the application, for example `openPath` or `undo`. */
  onAction?(action: ChartAction): void;
  onHover?(target: ChartTarget | null, at: ScreenPoint): void;
  onViewpoint?(viewpoint: Viewpoint): void;
  /** The analyst changed the mode by key. */
  onMode?(mode: PointerMode): void;
}

/** CSS pixels in the browser window, ready for a popover. */
export interface ScreenPoint {
  readonly clientX: number;
  readonly clientY: number;
}

export interface ContextMenuRequest extends ScreenPoint {
  /** Null over empty chart. */
  readonly target: ChartTarget | null;
}

export interface ExpandRequest extends ScreenPoint {
  readonly ids: readonly EntityId[];
  readonly repeat: boolean;
}

export interface ChartOptions extends ChartEvents {
  readonly document: ChartDocument;
  readonly theme: ChartTheme;
  readonly filter?: ChartFilter;
  readonly selection?: Selection;
  readonly viewpoint?: Viewpoint;
  /** BCP 47 language of the numbers on badges; default "en". */
  readonly locale?: string;
  /** No animated camera moves. */
  readonly reducedMotion?: boolean;
  /** Default true. */
  readonly minimap?: boolean;
}

export interface PngOptions {
  /** Pixels per CSS pixel, 1–4; default 2. */
  readonly scale?: number;
  /** The whole chart, or what is on the screen; default "chart". */
  readonly area?: 'chart' | 'screen';
}

/** Positions and counts as drawn; for tests. */
export interface ChartSnapshot {
  readonly viewpoint: Viewpoint;
  readonly nodes: readonly { readonly id: EntityId; readonly x: number; readonly y: number }[];
  readonly visibleNodes: number;
  readonly visibleEdges: number;
  readonly labels: number;
  readonly selection: readonly string[];
  readonly focus: string | null;
  /** "moving" while the motion level of detail is on screen. */
  readonly detail: 'full' | 'moving';
}

/** A chart on a canvas. One per canvas; `destroy` gives the canvas back untouched. */
export interface GraphSurface {
  /** Shows another state of the document; the camera does not move. */
  setDocument(document: ChartDocument): void;
  setFilter(filter: ChartFilter): void;
  setTheme(theme: ChartTheme): void;
  setSelection(selection: Selection): void;
  /** Draws a path above everything else; an empty selection clears it. */
  setHighlight(highlight: Selection): void;
  setMode(mode: PointerMode): void;
  setMinimap(shown: boolean): void;
  setLocale(locale: string): void;
  setReducedMotion(reduced: boolean): void;
  /** Moves keyboard focus on the chart, and the camera where the target is off screen. */
  setFocus(target: ChartTarget | null): void;
  /** Brings these nodes, or all of them, into view. */
  fit(ids?: Iterable<EntityId>): void;
  zoomBy(factor: number): void;
  /** 1 is 100 %. */
  zoomTo(scale: number): void;
  viewpoint(): Viewpoint;
  setViewpoint(viewpoint: Viewpoint): void;
  /** Does what the key would do; true where the surface did it, false where it was handed to `onAction`. */
  act(action: ChartAction): boolean;
  /** Window coordinates of a node's centre, or null where it is not shown. */
  screenPosition(id: EntityId): ScreenPoint | null;
  exportPng(options?: PngOptions): Promise<Blob>;
  exportSvg(): string;
  snapshot(): ChartSnapshot;
  destroy(): void;
}
