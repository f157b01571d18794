import { boundsOf, type ChartDocument } from '../model/document';
import type { ChartEdge, EntityId, Point } from '../model/elements';

/** World units between new nodes and anything else: room for a node and most of its label. */
const clearance = 76;
const firstRing = 128;

interface Unplaced {
  readonly id: EntityId;
  readonly kind: string;
}

/**
 * Places for new nodes around their anchors, in free room only. Deterministic; kinds stay side by side; a node that
 * links to several nodes of the chart goes between them. Nodes on the chart are not touched.
 */
export function placeAround(
  document: ChartDocument,
  anchors: readonly EntityId[],
  nodes: readonly Unplaced[],
  edges: readonly ChartEdge[],
): Map<EntityId, Point> {
  const room = new OccupiedRoom();
  for (const node of document.nodes.values()) room.take(node);
  const origin = originOf(document, anchors);
  const ties = tiesToChart(document, edges);
  const heading = freeHeading(document, anchors, origin);
  const places = new Map<EntityId, Point>();
  const ordered = [...nodes].sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
  const alone = ordered.filter((node) => (ties.get(node.id)?.length ?? 0) < 2);
  for (const node of ordered) {
    const tied = ties.get(node.id) ?? [];
    if (tied.length >= 2) places.set(node.id, room.takeNear(middle(tied), 0));
  }
  if (alone.length > 0) placeOnRings(alone, origin, heading, anchors.length === 0, room, places);
  return places;
}

/** Fills ring after ring from the free side outwards, then hands the slots out by angle, so that kinds stay together. */
function placeOnRings(
  nodes: readonly Unplaced[],
  origin: Point,
  heading: number,
  fromCentre: boolean,
  room: OccupiedRoom,
  places: Map<EntityId, Point>,
): void {
  const slots: { readonly at: Point; readonly turn: number; readonly ring: number }[] = [];
  for (const slot of ringSlots(origin, heading, fromCentre)) {
    if (slots.length === nodes.length) break;
    if (room.isFree(slot.at)) {
      room.take(slot.at);
      slots.push(slot);
    }
  }
  slots.sort((a, b) => a.turn - b.turn || a.ring - b.ring);
  nodes.forEach((node, index) => {
    places.set(node.id, slots[index]?.at ?? room.takeNear(origin, firstRing));
  });
}

/** Slots around a point, nearest ring first; `turn` is the angle from the heading, -π to π. */
function* ringSlots(origin: Point, heading: number, fromCentre: boolean) {
  if (fromCentre) yield { at: origin, turn: 0, ring: 0 };
  for (let ring = 1; ; ring++) {
    const radius = firstRing + (ring - 1) * clearance * 1.05;
    const count = Math.floor((2 * Math.PI * radius) / (clearance * 1.08));
    for (let index = 0; index < count; index++) {
      const step = Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1);
      const turn = (step / count) * 2 * Math.PI;
      const angle = heading + turn + (ring % 2) * (Math.PI / count);
      yield { at: { x: origin.x + Math.cos(angle) * radius, y: origin.y + Math.sin(angle) * radius }, turn, ring };
    }
  }
}

function originOf(document: ChartDocument, anchors: readonly EntityId[]): Point {
  const found = anchors.map((id) => document.nodes.get(id)).filter((node) => node !== undefined);
  if (found.length > 0) return middle(found);
  const bounds = boundsOf(document.nodes.values());
  return bounds === null ? { x: 0, y: 0 } : { x: bounds.maxX + firstRing, y: (bounds.minY + bounds.maxY) / 2 };
}

/** The middle of the widest angle around the anchor that has no neighbour near; pointing right where all is free. */
function freeHeading(document: ChartDocument, anchors: readonly EntityId[], origin: Point): number {
  const near: number[] = [];
  const own = new Set(anchors);
  for (const node of document.nodes.values()) {
    const [dx, dy] = [node.x - origin.x, node.y - origin.y];
    if (!own.has(node.id) && Math.hypot(dx, dy) < 4 * firstRing) near.push(Math.atan2(dy, dx));
  }
  near.sort((a, b) => a - b);
  let [best, heading] = [0, 0];
  near.forEach((angle, index) => {
    const next = near[index + 1] ?? (near[0] ?? 0) + 2 * Math.PI;
    if (next - angle > best) [best, heading] = [next - angle, (angle + next) / 2];
  });
  return heading;
}

function tiesToChart(document: ChartDocument, edges: readonly ChartEdge[]): Map<EntityId, Point[]> {
  const ties = new Map<EntityId, Map<EntityId, Point>>();
  const note = (fresh: EntityId, known: EntityId) => {
    const node = document.nodes.get(known);
    if (node === undefined || document.nodes.has(fresh)) return;
    const tied = ties.get(fresh) ?? new Map<EntityId, Point>();
    ties.set(fresh, tied.set(known, node));
  };
  for (const edge of edges) {
    note(edge.source, edge.target);
    note(edge.target, edge.source);
  }
  return new Map([...ties].map(([id, tied]) => [id, [...tied.values()]]));
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Which places are taken, in a hash of square cells of one clearance. */
class OccupiedRoom {
  readonly #cells = new Map<number, Point[]>();

  take(at: Point): void {
    const key = this.#key(at.x, at.y);
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [at]);
    else cell.push(at);
  }

  isFree(at: Point): boolean {
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const cell = this.#cells.get(this.#key(at.x + dx * clearance, at.y + dy * clearance)) ?? [];
        if (cell.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < clearance)) return false;
      }
    }
    return true;
  }

  /** Takes the first free place on a spiral around a point. */
  takeNear(point: Point, from: number): Point {
    for (let step = 0; ; step++) {
      const angle = step * 2.4; // golden angle in radians: neighbours on the spiral never line up
      const radius = from + 40 * Math.sqrt(step);
      const at = { x: point.x + Math.cos(angle) * radius, y: point.y + Math.sin(angle) * radius };
      if (this.isFree(at)) {
        this.take(at);
        return at;
      }
    }
  }

  #key(x: number, y: number): number {
    return Math.floor(x / clearance) * 1_000_003 + Math.floor(y / clearance);
  }
}
