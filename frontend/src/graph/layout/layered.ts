import { adjacencyOf, componentsOf } from './adjacency';
import type { LayoutInput } from './layout';
import { packComponents } from './pack';

const layerGap = 170;
const nodeGap = 96;
const sweeps = 6;

/** Layers from left to right along the edges' direction; in each layer nodes stand beside what they link to. */
export function layeredLayout(input: LayoutInput): Float64Array {
  const places = new Float64Array(input.places.length);
  const neighbours = adjacencyOf(input);
  const layerOf = layersOf(input);
  const components = componentsOf(neighbours);
  for (const component of components) {
    const layers = ordered(component, layerOf, neighbours);
    const height = Math.max(...layers.map((layer) => layer.length)) * nodeGap;
    layers.forEach((layer, column) => {
      const start = (height - layer.length * nodeGap) / 2 + nodeGap / 2;
      layer.forEach((node, row) => {
        places[2 * node] = column * layerGap;
        places[2 * node + 1] = start + row * nodeGap;
      });
    });
  }
  packComponents(places, components);
  return places;
}

/** Longest way from a node without incoming edges; edges that close a circle are passed over. */
function layersOf({ places, ends, root }: LayoutInput): number[] {
  const count = places.length / 2;
  const outgoing: number[][] = Array.from({ length: count }, () => []);
  const incoming = new Array<number>(count).fill(0);
  for (let edge = 0; edge < ends.length; edge += 2) {
    const [from, to] = [ends[edge] ?? 0, ends[edge + 1] ?? 0];
    if (from === to || to === root) continue;
    outgoing[from]?.push(to);
    incoming[to] = (incoming[to] ?? 0) + 1;
  }
  const layer = new Array<number>(count).fill(0);
  const done = new Array<boolean>(count).fill(false);
  const ready = incoming.flatMap((left, node) => (left === 0 ? [node] : []));
  const visit = (node: number) => {
    done[node] = true;
    for (const next of outgoing[node] ?? []) {
      if (done[next]) continue;
      layer[next] = Math.max(layer[next] ?? 0, (layer[node] ?? 0) + 1);
      incoming[next] = (incoming[next] ?? 0) - 1;
      if (incoming[next] === 0) ready.push(next);
    }
  };
  for (let start = 0; start < count; start++) {
    for (let node = ready.shift(); node !== undefined; node = ready.shift()) if (!done[node]) visit(node);
    if (!done[start]) visit(start); // inside a circle: break it at the lowest index
  }
  return layer;
}

/** The component's layers, each sorted by the average place of its neighbours, a few times back and forth. */
function ordered(component: readonly number[], layerOf: readonly number[], neighbours: readonly (readonly number[])[]) {
  const byLayer = new Map<number, number[]>();
  for (const node of [...component].sort((a, b) => a - b)) {
    const at = layerOf[node] ?? 0;
    byLayer.set(at, [...(byLayer.get(at) ?? []), node]);
  }
  const layers = [...byLayer.entries()].sort(([a], [b]) => a - b).map(([, nodes]) => nodes);
  const place = new Map<number, number>();
  const note = (layer: readonly number[]) =>
    layer.forEach((node, row) => {
      place.set(node, (row + 0.5) / layer.length);
    });
  layers.forEach(note);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const layer of sweep % 2 === 0 ? layers : [...layers].reverse()) {
      const wish = new Map(layer.map((node) => [node, average(neighbours[node] ?? [], place)]));
      layer.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b);
      note(layer);
    }
  }
  return layers;
}

function average(nodes: readonly number[], place: ReadonlyMap<number, number>): number {
  return nodes.length === 0 ? 0.5 : nodes.reduce((sum, node) => sum + (place.get(node) ?? 0.5), 0) / nodes.length;
}
