import type { Box, Point } from '../model/elements';
import { TakenRoom } from './room';
import { newRoute, pointOn, type RouteFrame, routeEdge } from './route';
import type { Scene, SceneEdge, SceneNode } from './scene';
import { nodeScale, toScreen, type View } from './view';

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** Scales below which a chart, or a crowded one, is an overview: pinned nodes and hubs are named, over other bodies. */
const overviewBelow = { always: 0.3, crowded: 0.45 } as const;
const crowd = 300;
/** Names in an overview, so that it stays one. */
const overviewNames = 48;
/** Labels looked at per frame; the rest would not find room anyway. */
const candidateLimit = 1_500;

export const labelGap = 3;

/** A type written at an edge: at `t` along it, `lift` CSS pixels above the line. */
export interface EdgeLabel {
  readonly edge: SceneEdge;
  readonly t: number;
  readonly lift: number;
}

export interface PlacedLabels {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly EdgeLabel[];
}

/** Size in CSS pixels of a text as it will be drawn. */
export type Measure = (text: string, style: 'node' | 'edge') => LabelSize;

/** Places tried along an edge; the middle belongs to the number of origins where there is one. */
const alone = [0.5, 0.36, 0.64, 0.27, 0.73];
const besidePill = [0.34, 0.66, 0.26, 0.74];
const pillReach = 7;
const pillLift = 15;
/** Room that "+117" takes to the right of a node. */
const countReach = 34;
/** Room that "PL RO" takes to the left. */
const crossingReach = 38;

/** Edges of one type beyond which the legend says it better than a word at each of them. */
const fewOfAType = 10;

/** The edges whose type is worth writing: "uses" at thirty spokes of a wheel says nothing thirty times. */
export function worthNaming(edges: readonly SceneEdge[]): readonly SceneEdge[] {
  const counts = new Map<string, number>();
  for (const { edge } of edges) counts.set(edge.typeName, (counts.get(edge.typeName) ?? 0) + 1);
  return edges.filter(({ edge }) => (counts.get(edge.typeName) ?? 0) <= fewOfAType);
}

/**
 * Chooses what is named: pinned nodes first, then hubs, then the edges given, each only where it covers neither another
 * text nor a node. Pure; O(nodes log nodes + edges).
 */
export function placeLabels(
  scene: Pick<Scene, 'nodes'>,
  view: View,
  measure: Measure,
  edges: readonly SceneEdge[] = [],
): PlacedLabels {
  const room = new TakenRoom();
  const inView = scene.nodes.filter((node) => onScreen(node, view));
  const size = nodeScale(view.scale);
  const overview = view.scale < (inView.length > crowd ? overviewBelow.crowded : overviewBelow.always);
  if (!overview) for (const node of inView) room.add(bodyBox(node, view, size));
  const nodes: SceneNode[] = [];
  for (const node of candidates(inView, overview)) {
    const box = labelBox(node, view, size, measure(node.node.label, 'node'));
    if (room.isTaken(box)) continue;
    room.add(box);
    nodes.push(node);
  }
  return { nodes, edges: placeEdgeLabels(edges, view, size, measure, room) };
}

function placeEdgeLabels(
  edges: readonly SceneEdge[],
  view: View,
  size: number,
  measure: Measure,
  room: TakenRoom,
): EdgeLabel[] {
  const frame: RouteFrame = { ...view, nodes: size };
  const straight = edges.filter((edge) => !edge.loop);
  for (const edge of straight)
    if (edge.edge.originCount > 1) room.add(around(middleOf(edge, frame), pillReach, pillReach));
  return straight.flatMap((edge) => {
    const label = placeEdgeLabel(edge, frame, measure(edge.edge.typeName, 'edge'), room);
    return label === null ? [] : [label];
  });
}

function placeEdgeLabel(edge: SceneEdge, frame: RouteFrame, label: LabelSize, room: TakenRoom): EdgeLabel | null {
  const route = routeEdge(edge, frame, newRoute());
  const free = Math.hypot(route.bx - route.ax, route.by - route.ay) - (edge.from.radius + edge.to.radius) * frame.nodes;
  if (free < label.width * 0.75) return null;
  const counted = edge.edge.originCount > 1;
  const tries = counted ? [{ t: 0.5, lift: pillLift }, ...besidePill.map(onLine)] : alone.map(onLine);
  for (const { t, lift } of tries) {
    const { x, y } = pointOn(route, t);
    const box = around({ x, y: y - lift }, label.width / 2, label.height / 2 - 1);
    if (room.isTaken(box)) continue;
    room.add(box);
    return { edge, t, lift };
  }
  return null;
}

const onLine = (t: number) => ({ t, lift: 0 });

function middleOf(edge: SceneEdge, frame: RouteFrame): Point {
  return pointOn(routeEdge(edge, frame, newRoute()), 0.5);
}

function around({ x, y }: Point, reachX: number, reachY: number): Box {
  return { minX: x - reachX, minY: y - reachY, maxX: x + reachX, maxY: y + reachY };
}

function bodyBox(node: SceneNode, view: View, size: number): Box {
  const reach = node.radius * size * 0.8;
  const box = around(toScreen(view, node), reach, reach);
  const counted = (node.node.hiddenCount ?? 0) > 0 && size > 0.5;
  const crossing = node.node.jurisdictions !== undefined && size > 0.5;
  return {
    ...box,
    minX: box.minX - (crossing ? crossingReach : 0),
    minY: box.minY - (counted || crossing ? 9 : 0),
    maxX: box.maxX + (counted ? countReach : 0),
  };
}

function candidates(nodes: readonly SceneNode[], overview: boolean): SceneNode[] {
  const named = nodes.filter((node) => !overview || node.degree >= 6 || node.node.pinned);
  named.sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  return named.slice(0, overview ? overviewNames : candidateLimit);
}

function rank({ node, degree }: SceneNode): number {
  return (node.pinned ? 1e5 : 0) + Math.min(degree, 1e4);
}

function labelBox(node: SceneNode, view: View, size: number, label: LabelSize): Box {
  const { x, y } = toScreen(view, node);
  const top = y + node.radius * size + labelGap;
  return { minX: x - label.width / 2, minY: top, maxX: x + label.width / 2, maxY: top + label.height };
}

function onScreen(node: SceneNode, view: View): boolean {
  const { x, y } = toScreen(view, node);
  return x > -60 && y > -40 && x < view.width + 60 && y < view.height + 40;
}
