import type { EntityId } from '../model/elements';
import { type ChartTarget, emptySelection, type Selection } from '../model/selection';
import type { Scene, SceneEdge, SceneNode } from './scene';

/** What stands out of the scene at the moment. */
export interface Emphasis {
  readonly selection: Selection;
  /** A path or another result drawn above everything. */
  readonly highlight: Selection;
  readonly focus: ChartTarget | null;
  readonly hover: ChartTarget | null;
}

/** The elements drawn once more above the resting scene, so that nothing below has to be drawn again. */
export interface Raised {
  /** Edges at a selected, focused or hovered node. */
  readonly touching: readonly SceneEdge[];
  /** Edges selected, highlighted, focused or hovered themselves. */
  readonly strong: readonly SceneEdge[];
  /** Ends of raised edges that are not marked themselves. */
  readonly companions: readonly SceneNode[];
  readonly marked: readonly SceneNode[];
  /** How far the resting scene steps back, 0 (not at all) to 1. */
  readonly veil: number;
}

export const noEmphasis: Emphasis = { selection: emptySelection, highlight: emptySelection, focus: null, hover: null };

/** Above this many, edges at selected nodes stay as they are: raising all would be drawing the chart twice. */
export const touchingLimit = 1_200;

const selectionVeil = 0.45;
const highlightVeil = 0.7;

/** O(raised elements), whatever the size of the scene. */
export function raise(scene: Scene, emphasis: Emphasis): Raised {
  const strong = edgesOf(scene, emphasis);
  const marked = nodesOf(scene, emphasis);
  const touching = touchingEdges(scene, marked, emphasis, new Set(strong));
  const companions = new Set<SceneNode>();
  for (const edge of [...touching, ...strong]) companions.add(edge.from).add(edge.to);
  for (const node of marked) companions.delete(node);
  return { touching, strong, companions: [...companions], marked, veil: veilOf(scene, emphasis, marked.length) };
}

function edgesOf(scene: Scene, { selection, highlight, focus, hover }: Emphasis): SceneEdge[] {
  const ids = new Set([...selection.edges, ...highlight.edges]);
  for (const target of [focus, hover]) if (target?.type === 'edge') ids.add(target.id);
  return [...ids].map((id) => scene.edgeById.get(id)).filter((edge) => edge !== undefined);
}

function nodesOf(scene: Scene, { selection, highlight, focus, hover }: Emphasis): SceneNode[] {
  const ids = new Set([...selection.nodes, ...highlight.nodes]);
  for (const target of [focus, hover]) if (target?.type === 'node') ids.add(target.id);
  return [...ids].map((id) => scene.nodeById.get(id)).filter((node) => node !== undefined);
}

/** While a result is highlighted, only what the pointer is on shows its edges besides. */
function touchingEdges(
  scene: Scene,
  marked: readonly SceneNode[],
  { highlight, hover }: Emphasis,
  strong: ReadonlySet<SceneEdge>,
): SceneEdge[] {
  const touching = new Set<SceneEdge>();
  for (const node of marked) {
    if (highlight.nodes.has(node.id) && !(hover?.type === 'node' && hover.id === node.id)) continue;
    for (const edge of scene.edgesByNode.get(node.id) ?? []) if (!strong.has(edge)) touching.add(edge);
    if (touching.size > touchingLimit) return [];
  }
  return [...touching];
}

/** Nothing steps back for a hover, for keyboard focus alone, or when most of the chart is selected. */
function veilOf(scene: Scene, { selection, highlight }: Emphasis, marked: number): number {
  if (highlight.nodes.size + highlight.edges.size > 0) return highlightVeil;
  if (selection.nodes.size + selection.edges.size === 0) return 0;
  return marked * 2 > scene.nodes.length ? 0 : selectionVeil;
}

/** The nodes at the other ends of a node's edges, without the node itself. */
export function neighboursOf(scene: Scene, id: EntityId): SceneNode[] {
  const found = new Set<SceneNode>();
  for (const edge of scene.edgesByNode.get(id) ?? []) found.add(edge.from.id === id ? edge.to : edge.from);
  return [...found].filter((node) => node.id !== id);
}
