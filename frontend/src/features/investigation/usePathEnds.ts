import { useRef } from 'react';
import type { EntityId } from '../../graph/model/elements';
import { useHistory, useView } from './context';

/** The two entities selected last as a pair: looking at a path, or at a node of it, does not change the question. */
export function usePathEnds(): readonly [EntityId, EntityId] | null {
  const selection = useView((view) => view.selection);
  const { document } = useHistory();
  const kept = useRef<readonly [EntityId, EntityId] | null>(null);
  const [a, b] = selection.nodes;
  if (selection.nodes.size === 2 && a !== undefined && b !== undefined) {
    const [before, after] = kept.current ?? [];
    if (before !== a || after !== b) kept.current = [a, b];
  }
  return kept.current?.every((id) => document.nodes.has(id)) === true ? kept.current : null;
}
