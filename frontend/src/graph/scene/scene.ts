import type { ChartEdge, ChartNode, EntityId, RelationshipId } from '../model/elements';
import type { VisibleElements } from '../model/filter';
import { type Category, type ConfidenceBand, categoryOf, confidenceBand } from '../model/kinds';
import { bendOf } from './parallel';

/** A node ready to be drawn. `x` and `y` follow a drag before it becomes a command. */
export interface SceneNode {
  readonly id: EntityId;
  readonly node: ChartNode;
  readonly category: Category;
  x: number;
  y: number;
  /** World units; grows with the number of visible edges in three steps. */
  readonly radius: number;
  readonly degree: number;
}

/** An edge ready to be drawn between two scene nodes. */
export interface SceneEdge {
  readonly id: RelationshipId;
  readonly edge: ChartEdge;
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly band: ConfidenceBand;
  /** How far the middle of the curve is off the straight line, in world units; 0 is straight. */
  readonly bend: number;
  readonly loop: boolean;
}

/** What is on the screen, as both painters draw it: edges in document order under nodes in document order. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly nodeById: ReadonlyMap<EntityId, SceneNode>;
  readonly edgeById: ReadonlyMap<RelationshipId, SceneEdge>;
  readonly edgesByNode: ReadonlyMap<EntityId, readonly SceneEdge[]>;
}

export const emptyScene: Scene = {
  nodes: [],
  edges: [],
  nodeById: new Map(),
  edgeById: new Map(),
  edgesByNode: new Map(),
};

/** O(nodes + edges). */
export function buildScene(visible: Pick<VisibleElements, 'nodes' | 'edges'>): Scene {
  const degrees = degreesOf(visible.edges);
  const nodes = visible.nodes.map((node) => sceneNode(node, degrees.get(node.id) ?? 0));
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const edges = sceneEdges(visible.edges, nodeById);
  return {
    nodes,
    edges,
    nodeById,
    edgeById: new Map(edges.map((edge) => [edge.id, edge])),
    edgesByNode: edgesByNodeOf(edges),
  };
}

function sceneNode(node: ChartNode, degree: number): SceneNode {
  return { id: node.id, node, category: categoryOf(node.kind), x: node.x, y: node.y, radius: radiusOf(degree), degree };
}

/** Three sizes keep the sprites few and hubs findable. */
function radiusOf(degree: number): number {
  if (degree >= 20) return 20;
  return degree >= 6 ? 17 : 14;
}

function degreesOf(edges: readonly ChartEdge[]): Map<EntityId, number> {
  const degrees = new Map<EntityId, number>();
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    if (target !== source) degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}

function sceneEdges(edges: readonly ChartEdge[], nodeById: ReadonlyMap<EntityId, SceneNode>): SceneEdge[] {
  const drawn: SceneEdge[] = [];
  const parallels = parallelsOf(edges, nodeById);
  for (const [index, edge] of edges.entries()) {
    const [from, to] = [nodeById.get(edge.source), nodeById.get(edge.target)];
    if (from === undefined || to === undefined) continue;
    const bend = bendOf(edge, parallels[index] ?? []);
    drawn.push({ id: edge.id, edge, from, to, band: confidenceBand(edge.confidence), bend, loop: from === to });
  }
  return drawn;
}

/** For each edge all those between the same two nodes. Pairs are numbers: texts for them took half the time of a large scene. */
function parallelsOf(
  edges: readonly ChartEdge[],
  nodeById: ReadonlyMap<EntityId, SceneNode>,
): readonly (readonly ChartEdge[])[] {
  const places = new Map([...nodeById.keys()].map((id, place) => [id, place]));
  const pairs = new Map<number, ChartEdge[]>();
  return edges.map((edge) => {
    const [from, to] = [places.get(edge.source) ?? -1, places.get(edge.target) ?? -1];
    const key = Math.min(from, to) * places.size + Math.max(from, to);
    const pair = pairs.get(key) ?? [];
    if (pair.length === 0) pairs.set(key, pair);
    pair.push(edge);
    return pair;
  });
}

function edgesByNodeOf(edges: readonly SceneEdge[]): Map<EntityId, SceneEdge[]> {
  const byNode = new Map<EntityId, SceneEdge[]>();
  const note = (id: EntityId, edge: SceneEdge) => {
    const list = byNode.get(id);
    if (list === undefined) byNode.set(id, [edge]);
    else list.push(edge);
  };
  for (const edge of edges) {
    note(edge.from.id, edge);
    if (!edge.loop) note(edge.to.id, edge);
  }
  return byNode;
}
