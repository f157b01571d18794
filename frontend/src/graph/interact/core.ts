import { boundsOf, type ChartDocument } from '../model/document';
import type { Box, EntityId } from '../model/elements';
import { type ChartFilter, openFilter, visibleElements } from '../model/filter';
import { type ChartTarget, emptySelection, pruneSelection, type Selection, sameSelection } from '../model/selection';
import type { ChartOptions, PointerMode } from '../model/surface';
import { Renderer } from '../paint/renderer';
import type { ChartTheme } from '../paint/theme';
import { buildScene, emptyScene, type Scene, type SceneNode } from '../scene/scene';
import { toScreen } from '../scene/view';
import type { NodeDrag } from './drag';
import { Camera } from './flight';
import { NodeGrid } from './hit';

/** CSS pixels from the rim within which a focused element counts as off screen. */
const rim = 36;

/** The state of one surface: what is looked at and what stands out, never what the chart contains. */
export class ChartCore {
  readonly canvas: HTMLCanvasElement;
  readonly options: ChartOptions;
  readonly renderer: Renderer;
  readonly camera: Camera;
  document: ChartDocument;
  theme: ChartTheme;
  scene: Scene = emptyScene;
  grid = new NodeGrid([]);
  selection: Selection;
  highlight: Selection = emptySelection;
  focus: ChartTarget | null = null;
  /** Whether focus is drawn: only for those who work by keyboard. */
  focusShown = false;
  pivot: EntityId | null = null;
  hover: ChartTarget | null = null;
  mode: PointerMode = 'select';
  drag: NodeDrag | null = null;
  #filter: ChartFilter;
  #fitPending: boolean;

  constructor(canvas: HTMLCanvasElement, options: ChartOptions) {
    this.canvas = canvas;
    this.options = options;
    this.document = options.document;
    this.theme = options.theme;
    this.selection = options.selection ?? emptySelection;
    this.#filter = options.filter ?? openFilter;
    this.#fitPending = options.viewpoint === undefined;
    this.renderer = new Renderer(canvas, options.theme, options.locale ?? 'en', options.minimap ?? true);
    const start = options.viewpoint ?? { centre: { x: 0, y: 0 }, scale: 1 };
    this.camera = new Camera(start, options.reducedMotion ?? false, (view, moving) => {
      this.renderer.setView(view, moving);
      options.onViewpoint?.(this.camera.viewpoint);
    });
  }

  setDocument(document: ChartDocument): void {
    if (document === this.document && this.drag === null) return;
    const wasEmpty = this.document.nodes.size === 0;
    this.document = document;
    this.drag = null;
    this.rebuild();
    if (wasEmpty) this.fitWhenReady();
    this.select(pruneSelection(this.selection, document));
  }

  setFilter(filter: ChartFilter): void {
    this.#filter = filter;
    this.rebuild();
  }

  /** Makes the scene anew from the document. */
  rebuild(): void {
    this.scene = buildScene(visibleElements(this.document, this.#filter));
    this.grid = new NodeGrid(this.scene.nodes);
    if (this.hover !== null && !this.#onScene(this.hover)) this.hover = null;
    if (this.focus !== null && !this.#onScene(this.focus)) this.focus = null;
    this.renderer.setScene(this.scene);
    this.showEmphasis();
  }

  resized(): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (width === 0 || height === 0) return;
    this.camera.resize({ width, height });
    if (this.#fitPending) this.fitWhenReady();
  }

  /** Shows everything at once, or as soon as there is something to show and room to show it in. */
  fitWhenReady(): void {
    this.#fitPending = this.camera.size.width === 0 || this.scene.nodes.length === 0;
    if (!this.#fitPending) this.camera.jumpTo(boundsOf(this.scene.nodes));
  }

  stopFitting(): void {
    this.#fitPending = false;
  }

  showEmphasis(): void {
    const { selection, highlight, hover } = this;
    const focus = this.focusShown ? this.focus : null;
    this.renderer.setEmphasis({ selection, highlight, focus, hover });
  }

  /** Selects, and says so where it changes anything. */
  select(selection: Selection): void {
    if (sameSelection(selection, this.selection)) return;
    this.selection = selection;
    this.showEmphasis();
    this.options.onSelection?.(selection);
  }

  focusOn(target: ChartTarget | null, pivot: EntityId | null = null): void {
    this.focus = target;
    this.focusShown = true;
    this.pivot = pivot;
    this.showEmphasis();
    if (target !== null) this.#reveal(target);
  }

  showFocus(shown: boolean): void {
    this.focusShown = shown;
    this.showEmphasis();
  }

  nodesOf(ids: Iterable<EntityId>): SceneNode[] {
    return [...ids].map((id) => this.scene.nodeById.get(id)).filter((node) => node !== undefined);
  }

  #reveal(target: ChartTarget): void {
    const box = boundsOf(this.#endsOf(target));
    if (box === null || this.#onScreen(box)) return;
    const centre = { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 };
    this.camera.fly({ centre, scale: this.camera.viewpoint.scale });
  }

  #endsOf({ type, id }: ChartTarget): SceneNode[] {
    if (type === 'node') return this.nodesOf([id]);
    const edge = this.scene.edgeById.get(id);
    return edge === undefined ? [] : [edge.from, edge.to];
  }

  /** Of an edge longer than the screen its middle is enough. */
  #onScreen(box: Box): boolean {
    const { view } = this.camera;
    const { x, y } = toScreen(view, { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 });
    return x > rim && y > rim && x < view.width - rim && y < view.height - rim;
  }

  #onScene({ type, id }: ChartTarget): boolean {
    return type === 'node' ? this.scene.nodeById.has(id) : this.scene.edgeById.has(id);
  }
}
