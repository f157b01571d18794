import { useEffect } from 'react';
import type { EntityId } from '../../graph/model/elements';
import { useHistory, useView, useWorkspace } from './context';

/** The two entities selected last as a pair: looking at a path, at its evidence or at a node of it is no other question. */
export function usePathEnds(): readonly [EntityId, EntityId] | null {
  const { view } = useWorkspace();
  const { document } = useHistory();
  const { nodes } = useView((state) => state.selection);
  const kept = useView((state) => state.pathEnds);
  const [a, b] = nodes.size === 2 ? nodes : [];
  useEffect(() => {
    if (a !== undefined && b !== undefined) view.setState({ pathEnds: [a, b] });
  }, [view, a, b]);
  return kept?.every((id) => document.nodes.has(id)) === true ? kept : null;
}
