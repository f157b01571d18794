import type { ChartNode, EntityId } from '../model/elements';
import type { VisibleElements } from '../model/filter';

/** One visible node as the listbox twin reads it out. */
export interface MirrorItem {
  readonly id: EntityId;
  readonly node: ChartNode;
  /** Visible relationships at the node. */
  readonly links: number;
}

/** The visible nodes in reading order: by kind, then by label in the reader's language. */
export function mirrorItems({ nodes, edges }: Pick<VisibleElements, 'nodes' | 'edges'>, locale: string): MirrorItem[] {
  const links = new Map<EntityId, number>();
  for (const { source, target } of edges) {
    links.set(source, (links.get(source) ?? 0) + 1);
    if (target !== source) links.set(target, (links.get(target) ?? 0) + 1);
  }
  const collator = new Intl.Collator(locale, { numeric: true });
  const order = (a: ChartNode, b: ChartNode) =>
    collator.compare(a.kind, b.kind) || collator.compare(a.label, b.label) || (a.id < b.id ? -1 : 1);
  return [...nodes].sort(order).map((node) => ({ id: node.id, node, links: links.get(node.id) ?? 0 }));
}

/** Options rendered at once; the rest is told by position and set size. */
const windowSize = 60;

/** The part of the list that is rendered: the items around the focused one, and where they begin. */
export function mirrorWindow(items: readonly MirrorItem[], focus: EntityId | null) {
  const at = Math.max(
    0,
    items.findIndex((item) => item.id === focus),
  );
  const start = Math.max(0, Math.min(at - windowSize / 2, items.length - windowSize));
  return { start, shown: items.slice(start, start + windowSize) };
}
