import type { ChartDocument } from '../model/document';
import type { EntityId, Point } from '../model/elements';
import { type ChartFilter, visibleElements } from '../model/filter';

export type LayoutKind = 'force' | 'radial' | 'layered';

/** The visible part of a chart by index, small enough to hand to a worker. Order is the document's. */
export interface LayoutInput {
  readonly kind: LayoutKind;
  /** The same seed and input give the same places. */
  readonly seed: number;
  /** x and y of node i at 2i and 2i + 1. */
  readonly places: Float64Array;
  /** 1 where node i is pinned. */
  readonly pinned: Uint8Array;
  /** Ends of edge i at 2i and 2i + 1, by node index. */
  readonly ends: Uint32Array;
  /** Node index in the middle of a radial layout, or first in a layered one; -1 lets the layout choose. */
  readonly root: number;
}

export interface LayoutRequest {
  readonly kind: LayoutKind;
  readonly seed: number;
  readonly filter?: ChartFilter;
  readonly root?: EntityId;
}

/** The input of a layout and the ids its places belong to. */
export function layoutInput(document: ChartDocument, request: LayoutRequest): { ids: EntityId[]; input: LayoutInput } {
  const { nodes, edges } = visibleElements(document, request.filter);
  const ids = nodes.map((node) => node.id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const at = (id: EntityId | undefined) => (id === undefined ? -1 : (indexOf.get(id) ?? -1));
  return {
    ids,
    input: {
      kind: request.kind,
      seed: request.seed,
      places: Float64Array.from(nodes.flatMap(({ x, y }) => [x, y])),
      pinned: Uint8Array.from(nodes, (node) => (node.pinned ? 1 : 0)),
      ends: Uint32Array.from(edges.flatMap(({ source, target }) => [at(source), at(target)])),
      root: at(request.root),
    },
  };
}

/** Places by id, ready for `moveNodes`; whole units keep saved charts short. */
export function placesById(ids: readonly EntityId[], places: Float64Array): Map<EntityId, Point> {
  return new Map(
    ids.map((id, index) => [id, { x: Math.round(places[2 * index] ?? 0), y: Math.round(places[2 * index + 1] ?? 0) }]),
  );
}
