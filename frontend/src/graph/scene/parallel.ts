import type { ChartEdge } from '../model/elements';

/** World units between the middles of two neighbouring parallel edges. */
const gap = 30;

/**
 * How far this edge bends away from the straight line, seen along its own direction (positive is to the right of it on
 * the screen). Parallel edges are spread evenly; one alone is straight; loops grow outwards.
 */
export function bendOf(edge: ChartEdge, parallels: readonly ChartEdge[]): number {
  const index = parallels.indexOf(edge);
  if (edge.source === edge.target) return (Math.max(0, index) + 1) * gap;
  if (parallels.length < 2) return 0;
  const offset = (index - (parallels.length - 1) / 2) * gap;
  return edge.source < edge.target ? offset : -offset;
}
