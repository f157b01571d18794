import type { Box, ChartNode } from '../model/elements';
import { categories } from '../model/kinds';
import type { Detail } from '../scene/detail';
import type { Raised } from '../scene/emphasis';
import { type EdgeLabel, labelGap, type PlacedLabels } from '../scene/labels';
import { newRoute, pointOn, type RouteFrame, routeEdge } from '../scene/route';
import type { Scene, SceneEdge, SceneNode } from '../scene/scene';
import { nodeScale, type View, worldBox } from '../scene/view';
import { type PaintContext, stamp } from './bitmaps';
import { paintEdges } from './edges';
import { Labels } from './labels';
import { Marks } from './marks';
import { type RingStyle, Sprites } from './sprites';
import type { ChartTheme } from './theme';

/** CSS pixels of a node's radius below which shapes cannot be told apart. */
const dotBelow = 3.4;

/** The visible part of a scene. */
export interface Culled {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** Everything of the scene that touches a box of the world, by default the canvas. Reuses nothing, allocates two arrays. */
export function cull(scene: Scene, view: View, box: Box = worldBox(view, 40)): Culled {
  const edges: SceneEdge[] = [];
  for (const edge of scene.edges) {
    const { from, to } = edge;
    if (Math.max(from.x, to.x) < box.minX || Math.min(from.x, to.x) > box.maxX) continue;
    if (Math.max(from.y, to.y) < box.minY || Math.min(from.y, to.y) > box.maxY) continue;
    edges.push(edge);
  }
  const inside = ({ x, y }: SceneNode) => x > box.minX && x < box.maxX && y > box.minY && y < box.maxY;
  return { nodes: scene.nodes.filter(inside), edges };
}

/** Draws scenes on a 2D context, for one theme and one pixel density. Holds the sprite and label pixels. */
export class CanvasPainter {
  readonly theme: ChartTheme;
  readonly density: number;
  readonly labels: Labels;
  readonly #sprites: Sprites;
  readonly #marks: Marks;
  #numbers: Intl.NumberFormat;
  #locale: string;

  constructor(theme: ChartTheme, density: number, locale: string) {
    this.#locale = locale;
    this.theme = theme;
    this.density = density;
    this.labels = new Labels(theme, density);
    this.#sprites = new Sprites(theme, density);
    this.#marks = new Marks(theme, density);
    this.#numbers = new Intl.NumberFormat(locale, { notation: 'compact' });
  }

  /** The same painter for another pixel density, as an export needs it. */
  at(density: number): CanvasPainter {
    return new CanvasPainter(this.theme, density, this.#locale);
  }

  setLocale(locale: string): void {
    this.#locale = locale;
    this.#numbers = new Intl.NumberFormat(locale, { notation: 'compact' });
  }

  /** Device pixels of the view. */
  frame(view: View): RouteFrame {
    return {
      scale: view.scale * this.density,
      offsetX: view.offsetX * this.density,
      offsetY: view.offsetY * this.density,
      nodes: nodeScale(view.scale) * this.density,
    };
  }

  /** The resting scene: background, edges, nodes, labels. */
  paintScene(context: PaintContext, view: View, shown: Culled, detail: Detail, labels: PlacedLabels): void {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = this.theme.background;
    context.fillRect(0, 0, view.width * this.density, view.height * this.density);
    const frame = this.frame(view);
    const edges = detail.stride === 1 ? shown.edges : shown.edges.filter((_, index) => index % detail.stride === 0);
    const width = detail.realWidths ? 1.25 : 0;
    const colour = detail.quiet ? this.theme.edgeQuiet : this.theme.edge;
    paintEdges(context, edges, frame, { ...detail, colour, width, density: this.density }, this.theme);
    if (detail.edgeBadges) for (const edge of shown.edges) this.#origins(context, edge, frame);
    for (const label of labels.edges) this.#edgeLabel(context, label, frame);
    if (14 * frame.nodes < dotBelow * this.density) this.#dots(context, shown.nodes, frame);
    else for (const node of shown.nodes) this.#node(context, node, frame, detail);
    for (const node of labels.nodes) this.#label(context, node, frame, 'node');
  }

  /** What stands out, over a resting scene that has been drawn before. */
  paintRaised(context: PaintContext, view: View, raised: Raised, detail: Detail, labels: PlacedLabels): void {
    const frame = this.frame(view);
    if (raised.veil > 0) this.#veil(context, view, raised.veil);
    const wide = raised.touching.length + raised.strong.length <= 300;
    const style = { dashes: detail.dashes, arrows: true, curves: true, density: this.density };
    const touchingWidth = wide ? 1.5 : 0;
    paintEdges(
      context,
      raised.touching,
      frame,
      { ...style, colour: this.theme.text, width: touchingWidth },
      this.theme,
    );
    paintEdges(
      context,
      raised.strong,
      frame,
      { ...style, colour: this.theme.accent, width: wide ? 2.5 : 0 },
      this.theme,
    );
    if (wide) for (const edge of [...raised.touching, ...raised.strong]) this.#origins(context, edge, frame);
    for (const label of labels.edges) this.#edgeLabel(context, label, frame);
    for (const node of raised.companions) this.#node(context, node, frame, detail);
    for (const node of labels.nodes) this.#label(context, node, frame, 'node');
  }

  /** A node with a ring and its name in bold. */
  paintMarked(context: PaintContext, view: View, node: SceneNode, ring: RingStyle | null, detail: Detail): void {
    const frame = this.frame(view);
    const [x, y] = this.#place(node, frame);
    if (ring !== null && ring !== 'focus') stamp(context, this.#sprites.ring(ring, node.radius * frame.nodes), x, y);
    this.#node(context, node, frame, detail);
    if (ring === 'focus') stamp(context, this.#sprites.ring(ring, node.radius * frame.nodes), x, y);
  }

  paintName(context: PaintContext, view: View, node: SceneNode): void {
    this.#label(context, node, this.frame(view), 'strong');
  }

  #veil(context: PaintContext, view: View, strength: number): void {
    context.globalAlpha = strength;
    context.fillStyle = this.theme.background;
    context.fillRect(0, 0, view.width * this.density, view.height * this.density);
    context.globalAlpha = 1;
  }

  #place(node: SceneNode, frame: RouteFrame): [number, number] {
    return [node.x * frame.scale + frame.offsetX, node.y * frame.scale + frame.offsetY];
  }

  #node(context: PaintContext, node: SceneNode, frame: RouteFrame, detail: Detail): void {
    const [x, y] = this.#place(node, frame);
    const radius = node.radius * frame.nodes;
    stamp(context, this.#sprites.node(node.node.kind, radius, detail.glyphs), x, y);
    if (detail.marks && radius >= 7 * this.density) this.#nodeMarks(context, node.node, x, y, radius);
  }

  /** Nodes too small for a shape, one colour after the other: a fifth of the cost of sprites at 10,000 nodes. */
  #dots(context: PaintContext, nodes: readonly SceneNode[], frame: RouteFrame): void {
    for (const category of categories) {
      context.fillStyle = this.theme.kinds[category].fill;
      for (const node of nodes) {
        if (node.category !== category) continue;
        const [x, y] = this.#place(node, frame);
        const side = Math.max(2, Math.round(node.radius * frame.nodes * 1.7));
        context.fillRect(Math.round(x - side / 2), Math.round(y - side / 2), side, side);
      }
    }
  }

  #nodeMarks(context: PaintContext, node: ChartNode, x: number, y: number, radius: number): void {
    const off = radius * 0.86;
    if (node.hiddenCount !== undefined && node.hiddenCount > 0) {
      const pill = this.#marks.pill(`+${this.#numbers.format(node.hiddenCount)}`);
      stamp(context, pill, x + radius * 0.62 + pill.x, y - radius * 0.95);
    }
    if (node.jurisdictions !== undefined) {
      const codes = this.#marks.crossing(node.jurisdictions);
      stamp(context, codes, x - radius * 0.62 - codes.x, y - radius * 0.95);
    }
    if (node.pinned) stamp(context, this.#marks.pin(), x - off, y + off * 0.8);
    if (node.tlp === 'RED' || node.tlp === 'AMBER' || node.tlp === 'AMBER_STRICT') {
      stamp(context, this.#marks.tlp(node.tlp), x + off, y + off * 0.8);
    }
  }

  #label(context: PaintContext, node: SceneNode, frame: RouteFrame, style: 'node' | 'strong'): void {
    const [x, y] = this.#place(node, frame);
    stamp(context, this.labels.get(node.node.label, style), x, y + node.radius * frame.nodes + labelGap * this.density);
  }

  /** The number of independent origins in the middle of an edge, where there are several. */
  #origins(context: PaintContext, edge: SceneEdge, frame: RouteFrame): void {
    if (edge.edge.originCount < 2 || edge.loop) return;
    const route = routeEdge(edge, frame, newRoute());
    const free =
      Math.hypot(route.bx - route.ax, route.by - route.ay) - (edge.from.radius + edge.to.radius) * frame.nodes;
    if (free < 24 * this.density) return;
    const { x, y } = pointOn(route, 0.5);
    stamp(context, this.#marks.pill(this.#numbers.format(edge.edge.originCount)), x, y);
  }

  #edgeLabel(context: PaintContext, { edge, t, lift }: EdgeLabel, frame: RouteFrame): void {
    const { x, y } = pointOn(routeEdge(edge, frame, newRoute()), t);
    const label = this.labels.get(edge.edge.typeName, 'edge');
    stamp(context, label, x, y - label.image.height / 2 + label.y - lift * this.density);
  }
}
