import type { LayoutInput } from './layout';

/** Neighbours by node index, without loops and repetitions, in index order. */
export function adjacencyOf({ places, ends }: Pick<LayoutInput, 'places' | 'ends'>): number[][] {
  const sets = Array.from({ length: places.length / 2 }, () => new Set<number>());
  for (let edge = 0; edge < ends.length; edge += 2) {
    const [from, to] = [ends[edge] ?? 0, ends[edge + 1] ?? 0];
    if (from === to) continue;
    sets[from]?.add(to);
    sets[to]?.add(from);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

/** The connected parts, largest first; each starts with its best connected node. */
export function componentsOf(neighbours: readonly (readonly number[])[]): number[][] {
  const seen = new Set<number>();
  const components: number[][] = [];
  for (let start = 0; start < neighbours.length; start++) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    for (let at = 0; at < component.length; at++) {
      for (const next of neighbours[component[at] ?? 0] ?? []) {
        if (!seen.has(next)) component.push(next);
        seen.add(next);
      }
    }
    component.sort((a, b) => (neighbours[b]?.length ?? 0) - (neighbours[a]?.length ?? 0) || a - b);
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
