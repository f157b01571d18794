import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { adjacencyOf, componentsOf } from './adjacency';
import type { LayoutInput } from './layout';
import { packComponents } from './pack';
import { seededRandom } from './random';
import { separate } from './separate';

/** From a seed by communities, this many are enough; from a random start it would take hundreds (EXPLORER). */
const iterations = 40;
/** World units squared that a node gets on average. */
const areaPerNode = 15_500;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Louvain communities placed on a spiral, ForceAtlas2 from there, then spread to readable distances. */
export function forceLayout(input: LayoutInput): Float64Array {
  const count = input.places.length / 2;
  if (count === 0) return new Float64Array();
  const graph = graphOf(input, count);
  placeCommunities(graph, input, count);
  if (count > 2) {
    forceAtlas2.assign(graph, {
      iterations,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        barnesHutOptimize: count > 400,
        barnesHutTheta: 0.8,
        gravity: 1,
        linLogMode: false,
        adjustSizes: false,
        edgeWeightInfluence: 0,
      },
    });
  }
  const places = new Float64Array(input.places.length);
  graph.forEachNode((node, { x, y }) => {
    places[2 * Number(node)] = x;
    places[2 * Number(node) + 1] = y;
  });
  spread(places, count);
  separate(places);
  packComponents(places, componentsOf(adjacencyOf(input)));
  return places;
}

interface Attributes {
  x: number;
  y: number;
}

function graphOf(input: LayoutInput, count: number): UndirectedGraph<Attributes> {
  const graph = new UndirectedGraph<Attributes>();
  for (let index = 0; index < count; index++) graph.addNode(String(index), { x: 0, y: 0 });
  for (let edge = 0; edge < input.ends.length; edge += 2) {
    const [from, to] = [String(input.ends[edge]), String(input.ends[edge + 1])];
    if (from !== to) graph.mergeEdge(from, to);
  }
  return graph;
}

/** Communities on a golden-angle spiral, largest in the middle, and their nodes on a smaller one around it. */
function placeCommunities(graph: UndirectedGraph<Attributes>, input: LayoutInput, count: number): void {
  const random = seededRandom(input.seed);
  const communities = graph.size === 0 ? null : louvain(graph, { rng: random });
  const members = new Map<number, number[]>();
  for (let index = 0; index < count; index++) {
    const community = communities?.[String(index)] ?? index;
    members.set(community, [...(members.get(community) ?? []), index]);
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  let placed = 0;
  ordered.forEach((community, rank) => {
    const reach = 12 * Math.sqrt(placed + community.length / 2);
    const [cx, cy] = [Math.cos(rank * goldenAngle) * reach, Math.sin(rank * goldenAngle) * reach];
    community.forEach((index, place) => {
      const angle = place * goldenAngle;
      const radius = 9 * Math.sqrt(place + 0.5);
      graph.mergeNodeAttributes(String(index), {
        x: cx + Math.cos(angle) * radius + random() * 0.5,
        y: cy + Math.sin(angle) * radius + random() * 0.5,
      });
    });
    placed += community.length;
  });
}

/** Scales to the area that the nodes need to be told apart. */
function spread(places: Float64Array, count: number): void {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < places.length; index += 2) {
    const [x, y] = [places[index] ?? 0, places[index + 1] ?? 0];
    [minX, maxX] = [Math.min(minX, x), Math.max(maxX, x)];
    [minY, maxY] = [Math.min(minY, y), Math.max(maxY, y)];
  }
  const area = Math.max(1, (maxX - minX) * (maxY - minY));
  const factor = Math.sqrt((count * areaPerNode) / area);
  for (let index = 0; index < places.length; index++) places[index] = (places[index] ?? 0) * factor;
}
