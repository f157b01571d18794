import type { EntityId, Point } from '../model/elements';
import { type Detail, detailOf } from '../scene/detail';
import { type Emphasis, noEmphasis, type Raised, raise } from '../scene/emphasis';
import { type Measure, type PlacedLabels, placeLabels, worthNaming } from '../scene/labels';
import { emptyScene, type Scene, type SceneNode } from '../scene/scene';
import { type View, worldAround } from '../scene/view';
import { contextOf } from './bitmaps';
import { CanvasPainter, type Culled, cull } from './canvas';
import { Minimap } from './minimap';
import { paintOutline, paintOverlay, raisedLabels } from './overlay';
import { RestingPixels } from './resting';
import type { ChartTheme } from './theme';

/** CSS pixels that a node's marks, and its name, reach beyond its place. */
const markReach = 90;
const nameReach = 130;

/** Edges from which the first picture of a chart is drawn as while moving, with full detail following: 40,000 lines with dashes and arrows take twice as long. */
const lightFirstFrom = 8_000;

/** Full detail comes back this long after the last movement. */
export const restAfterMs = 160;

/**
 * Paints frames when something has changed. The resting scene is kept as pixels; what stands out, the lasso and the
 * minimap are drawn above it, so that a hover costs the same at ten nodes and at ten thousand.
 */
export class Renderer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #resting = new RestingPixels();
  #painter: CanvasPainter;
  #minimap: Minimap;
  #minimapShown: boolean;
  #locale: string;
  #scene: Scene = emptyScene;
  #view: View = { scale: 1, offsetX: 0, offsetY: 0, width: 0, height: 0 };
  #emphasis: Emphasis = noEmphasis;
  #raised: Raised = raise(emptyScene, noEmphasis);
  #lifted: ReadonlySet<EntityId> = new Set();
  #outline: readonly Point[] = [];
  #named: PlacedLabels = { nodes: [], edges: [] };
  #namedScale = 0;
  #detail: Detail = detailOf({ moving: false, visibleEdges: 0, scale: 1 });
  #shown: Culled = { nodes: [], edges: [] };
  #moving = false;
  /** What the next frame has to paint of the resting scene: nothing, what a pan uncovers, or all. */
  #stale: 'no' | 'moved' | 'all' = 'all';
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: HTMLCanvasElement, theme: ChartTheme, locale: string, minimap: boolean) {
    this.#canvas = canvas;
    this.#context = contextOf(canvas);
    this.#locale = locale;
    this.#minimapShown = minimap;
    this.#painter = new CanvasPainter(theme, density(), locale);
    this.#minimap = new Minimap(theme, density());
  }

  get painter(): CanvasPainter {
    return this.#painter;
  }

  /** Counts of the last frame, for tests. */
  get drawn() {
    const { nodes, edges } = this.#shown;
    return { nodes: nodes.length, edges: edges.length, labels: this.#named.nodes.length, moving: this.#moving };
  }

  setTheme(theme: ChartTheme): void {
    this.#painter = new CanvasPainter(theme, density(), this.#locale);
    this.#minimap = new Minimap(theme, density());
    this.#minimap.setScene(this.#scene);
    this.#invalidate();
  }

  setLocale(locale: string): void {
    this.#locale = locale;
    this.#painter.setLocale(locale);
    this.#invalidate();
  }

  setMinimap(shown: boolean): void {
    this.#minimapShown = shown;
    this.#request();
  }

  setScene(scene: Scene): void {
    if (this.#scene.edges.length === 0 && scene.edges.length >= lightFirstFrom) this.#startMoving();
    this.#scene = scene;
    this.#raised = raise(scene, this.#emphasis);
    this.#lifted = new Set();
    this.#namedScale = 0;
    this.#minimap.setScene(scene);
    this.#invalidate();
  }

  /** Looks from somewhere else; `moving` while a gesture or an animation goes on. */
  setView(view: View, moving: boolean): void {
    this.#view = view;
    if (!moving) return this.#invalidate();
    this.#startMoving();
    if (this.#stale === 'no') this.#stale = 'moved';
    this.#request();
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#raised = raise(this.#scene, emphasis);
    this.#request();
  }

  /** Takes nodes and their edges out of the kept pixels while they are dragged. */
  lift(ids: ReadonlySet<EntityId>): void {
    this.#lifted = ids;
    this.#invalidate();
  }

  setOutline(outline: readonly Point[]): void {
    this.#outline = outline;
    this.#request();
  }

  /** The world point under a point of the minimap, or null elsewhere. */
  minimapAt(at: Point): Point | null {
    return this.#minimapShown ? this.#minimap.worldAt(at, this.#view) : null;
  }

  /** Draws again without any change, as a drag of lifted nodes does. */
  repaint(): void {
    this.#request();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
  }

  #invalidate(): void {
    this.#stale = 'all';
    this.#request();
  }

  #request(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #startMoving(): void {
    this.#moving = true;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#moving = false;
      this.#invalidate();
    }, restAfterMs);
  }

  #draw(): void {
    this.#frame = 0;
    const { width, height } = this.#view;
    if (width === 0 || height === 0) return;
    this.#matchSize();
    if (this.#stale === 'all' || (this.#stale === 'moved' && !this.#moveResting())) this.#drawResting();
    this.#stale = 'no';
    const context = this.#context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.#resting.image, 0, 0);
    paintOverlay(context, this.#painter, this.#view, {
      scene: this.#scene,
      emphasis: this.#emphasis,
      raised: this.#raised,
      detail: this.#detail,
    });
    if (this.#lifted.size > 0) this.#drawLifted();
    if (this.#outline.length > 1) paintOutline(context, this.#painter, this.#outline);
    if (this.#minimapShown) this.#minimap.paint(context, this.#view);
  }

  #drawResting(): void {
    const scale = this.#view.scale;
    const shown = this.#withoutLifted(cull(this.#scene, this.#view));
    this.#detail = detailOf({ moving: this.#moving, visibleEdges: shown.edges.length, scale });
    this.#shown = shown;
    if (!this.#moving || scale !== this.#namedScale) this.#nameNodes();
    this.#resting.paint(this.#view, (context) =>
      this.#painter.paintScene(context, this.#view, shown, this.#detail, this.#withoutLiftedNames()),
    );
  }

  /** Goes on from the kept pixels, in the detail that they were painted in; false where they are of no use. */
  #moveResting(): boolean {
    return this.#resting.moveTo(this.#view, this.#painter.density, (context, view, strip) => {
      const shown = this.#withoutLifted(cull(this.#scene, view, worldAround(view, strip, markReach)));
      const near = worldAround(view, strip, nameReach);
      const names = this.#withoutLiftedNames();
      const nodes = names.nodes.filter(({ x, y }) => x > near.minX && x < near.maxX && y > near.minY && y < near.maxY);
      this.#painter.paintScene(context, view, shown, this.#detail, { nodes, edges: names.edges });
    });
  }

  #nameNodes(): void {
    const edges = this.#detail.edgeLabels ? worthNaming(this.#shown.edges) : [];
    const measure: Measure = (text, style) => this.#painter.labels.measure(text, style);
    this.#named = placeLabels(this.#scene, this.#view, measure, edges);
    this.#namedScale = this.#view.scale;
  }

  #withoutLiftedNames(): PlacedLabels {
    if (this.#lifted.size === 0) return this.#named;
    const stays = (node: SceneNode) => !this.#lifted.has(node.id);
    return {
      nodes: this.#named.nodes.filter(stays),
      edges: this.#named.edges.filter(({ edge }) => stays(edge.from) && stays(edge.to)),
    };
  }

  #withoutLifted(shown: Culled): Culled {
    if (this.#lifted.size === 0) return shown;
    const stays = (node: SceneNode) => !this.#lifted.has(node.id);
    return {
      nodes: shown.nodes.filter(stays),
      edges: shown.edges.filter((edge) => stays(edge.from) && stays(edge.to)),
    };
  }

  #drawLifted(): void {
    const nodes = this.#scene.nodes.filter((node) => this.#lifted.has(node.id));
    const touching = new Set(nodes.flatMap((node) => [...(this.#scene.edgesByNode.get(node.id) ?? [])]));
    const companions = new Set([...touching].flatMap((edge) => [edge.from, edge.to]));
    const raised: Raised = { touching: [...touching], strong: [], companions: [...companions], marked: nodes, veil: 0 };
    const labels = raisedLabels(this.#painter, this.#view, raised);
    this.#painter.paintRaised(this.#context, this.#view, raised, this.#detail, labels);
    for (const node of nodes.slice(0, 40)) this.#painter.paintName(this.#context, this.#view, node);
    for (const node of nodes) this.#painter.paintMarked(this.#context, this.#view, node, 'selected', this.#detail);
  }

  /** Follows the element's size and the density of the screen it is on now. */
  #matchSize(): void {
    if (this.#painter.density !== density()) this.setTheme(this.#painter.theme);
    const width = Math.round(this.#view.width * this.#painter.density);
    const height = Math.round(this.#view.height * this.#painter.density);
    if (this.#canvas.width === width && this.#canvas.height === height) return;
    [this.#canvas.width, this.#canvas.height] = [width, height];
    this.#resting.resize(width, height);
    this.#stale = 'all';
  }
}

/** Device pixels per CSS pixel; above 2 nobody sees more, and it costs. */
function density(): number {
  return Math.min(2, Math.max(1, window.devicePixelRatio));
}
