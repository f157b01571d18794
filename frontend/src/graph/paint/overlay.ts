import type { Point } from '../model/elements';
import type { Detail } from '../scene/detail';
import type { Emphasis, Raised } from '../scene/emphasis';
import { type PlacedLabels, placeLabels, worthNaming } from '../scene/labels';
import type { Scene, SceneNode } from '../scene/scene';
import type { View } from '../scene/view';
import type { PaintContext } from './bitmaps';
import type { CanvasPainter } from './canvas';
import type { RingStyle } from './sprites';

/** Names of marked nodes drawn at most; selecting a thousand must not write a thousand labels over one another. */
const nameLimit = 40;
/** Raised edges up to which their types are written. */
const edgeNameLimit = 24;

/** Draws what stands out above the resting scene. */
export function paintOverlay(
  context: PaintContext,
  painter: CanvasPainter,
  view: View,
  frame: { readonly scene: Scene; readonly emphasis: Emphasis; readonly raised: Raised; readonly detail: Detail },
): void {
  const { emphasis, raised, detail, scene } = frame;
  painter.paintRaised(context, view, raised, detail, raisedLabels(painter, view, raised));
  const hover = emphasis.hover?.type === 'node' ? scene.nodeById.get(emphasis.hover.id) : undefined;
  for (const node of raised.marked) {
    if (raised.marked.length <= nameLimit || node === hover) painter.paintName(context, view, node);
  }
  for (const node of raised.marked) painter.paintMarked(context, view, node, ringOf(node, emphasis), detail);
  const focus = emphasis.focus?.type === 'node' ? scene.nodeById.get(emphasis.focus.id) : undefined;
  if (focus !== undefined) painter.paintMarked(context, view, focus, 'focus', detail);
}

function ringOf(node: SceneNode, { selection, highlight, hover }: Emphasis): RingStyle | null {
  if (selection.nodes.has(node.id)) return 'selected';
  if (highlight.nodes.has(node.id)) return 'highlight';
  return hover?.type === 'node' && hover.id === node.id ? 'hover' : null;
}

/** Draws the lasso or rectangle under the pointer; points are CSS pixels of the canvas. */
export function paintOutline(context: PaintContext, painter: CanvasPainter, outline: readonly Point[]): void {
  const { density, theme } = painter;
  context.beginPath();
  for (const { x, y } of outline) context.lineTo(x * density, y * density);
  context.closePath();
  context.fillStyle = theme.accentSoft;
  context.fill();
  context.strokeStyle = theme.accent;
  context.lineWidth = density;
  context.setLineDash([4 * density, 3 * density]);
  context.stroke();
  context.setLineDash([]);
}

/** Names of the companions, and the types of few raised edges, where they find room between one another. */
export function raisedLabels(painter: CanvasPainter, view: View, raised: Raised): PlacedLabels {
  const edges = [...raised.strong, ...worthNaming(raised.touching)];
  const nodes = [...raised.companions, ...raised.marked];
  const labels = placeLabels(
    { nodes },
    view,
    (text, style) => painter.labels.measure(text, style),
    edges.slice(0, edgeNameLimit),
  );
  const marked = new Set(raised.marked);
  return {
    nodes: labels.nodes.filter((node) => !marked.has(node)),
    edges:
      edges.length <= edgeNameLimit ? labels.edges : labels.edges.filter(({ edge }) => raised.strong.includes(edge)),
  };
}
