import { layeredLayout } from './layered';
import type { LayoutInput } from './layout';
import { radialLayout } from './radial';
import { forceLayout } from './seededFa2';

/** Runs a layout where it is called; pinned nodes stay, the rest is laid around where it was. */
export function runLayout(input: LayoutInput): Float64Array {
  return anchored(input, algorithm(input));
}

function algorithm(input: LayoutInput): Float64Array {
  switch (input.kind) {
    case 'force':
      return forceLayout(input);
    case 'radial':
      return radialLayout(input);
    case 'layered':
      return layeredLayout(input);
    default:
      return input.kind satisfies never;
  }
}

/** Shifts the result so that the middle of the pinned nodes, or of all, is where it was, and puts pinned ones back. */
function anchored({ places, pinned }: LayoutInput, result: Float64Array): Float64Array {
  const anyPinned = pinned.includes(1);
  const counts = (node: number) => !anyPinned || pinned[node] === 1;
  const before = middle(places, counts);
  const after = middle(result, counts);
  return result.map((value, index) => {
    if (pinned[index >> 1] === 1) return places[index] ?? value;
    return index % 2 === 0 ? value + before.x - after.x : value + before.y - after.y;
  });
}

function middle(places: Float64Array, counts: (node: number) => boolean): { x: number; y: number } {
  let [x, y, total] = [0, 0, 0];
  for (let node = 0; node < places.length / 2; node++) {
    if (!counts(node)) continue;
    x += places[2 * node] ?? 0;
    y += places[2 * node + 1] ?? 0;
    total++;
  }
  return total === 0 ? { x: 0, y: 0 } : { x: x / total, y: y / total };
}
