import { adjacencyOf, componentsOf } from './adjacency';
import type { LayoutInput } from './layout';
import { packComponents } from './pack';
import { separate } from './separate';

const ringGap = 150;
/** World units along a ring that a node needs. */
const arc = 74;

/** Rings by distance from the root, each part of the tree in its own sector; further components in rows below. */
export function radialLayout(input: LayoutInput): Float64Array {
  const places = new Float64Array(input.places.length);
  const neighbours = adjacencyOf(input);
  const components = componentsOf(neighbours);
  for (const component of components) {
    const root = component.includes(input.root) ? input.root : (component[0] ?? 0);
    placeTree(treeFrom(root, neighbours), places);
  }
  packComponents(places, components);
  separate(places);
  return places;
}

interface Tree {
  readonly root: number;
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly rings: readonly (readonly number[])[];
}

function treeFrom(root: number, neighbours: readonly (readonly number[])[]): Tree {
  const children = new Map<number, number[]>();
  const seen = new Set([root]);
  const rings: number[][] = [];
  for (let ring = [root]; ring.length > 0; ) {
    rings.push(ring);
    const next: number[] = [];
    for (const node of ring) {
      const own = (neighbours[node] ?? []).filter((other) => !seen.has(other));
      for (const other of own) seen.add(other);
      children.set(node, own);
      next.push(...own);
    }
    ring = next;
  }
  return { root, children, rings };
}

/** Gives each node a sector as wide as its leaves. */
function placeTree({ root, children, rings }: Tree, places: Float64Array): void {
  const leaves = leavesOf(children, rings);
  const radii = radiiOf(rings);
  const sectors = new Map<number, readonly [number, number]>([[root, [0, 2 * Math.PI]]]);
  rings.forEach((ring, depth) => {
    for (const node of ring) {
      const [from, to] = sectors.get(node) ?? [0, 0];
      const angle = (from + to) / 2 - Math.PI / 2;
      places[2 * node] = Math.cos(angle) * (radii[depth] ?? 0);
      places[2 * node + 1] = Math.sin(angle) * (radii[depth] ?? 0);
      let start = from;
      for (const child of children.get(node) ?? []) {
        const share = ((to - from) * (leaves.get(child) ?? 1)) / (leaves.get(node) ?? 1);
        sectors.set(child, [start, start + share]);
        start += share;
      }
    }
  });
}

function leavesOf(children: Tree['children'], rings: Tree['rings']): Map<number, number> {
  const leaves = new Map<number, number>();
  for (const node of rings.flat().reverse()) {
    const own = children.get(node) ?? [];
    leaves.set(node, own.length === 0 ? 1 : own.reduce((sum, child) => sum + (leaves.get(child) ?? 1), 0));
  }
  return leaves;
}

/** Every ring is wide enough for its nodes and a gap outside the one before. */
function radiiOf(rings: Tree['rings']): number[] {
  const radii: number[] = [];
  rings.forEach((ring, depth) => {
    const before = radii[depth - 1];
    radii.push(before === undefined ? 0 : Math.max(before + ringGap, (ring.length * arc) / (2 * Math.PI)));
  });
  return radii;
}
