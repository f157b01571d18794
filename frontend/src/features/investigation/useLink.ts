import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { entityId, relationshipId } from '../../graph/model/elements';
import { selectionOf } from '../../graph/model/selection';
import { useDebounced } from '../../lib/useDebounced';
import { type ChartLink, linkOf, sameLink } from './link';
import type { Actions } from './useActions';
import { useHistoryOf } from './useHistoryOf';
import type { Workspace } from './workspace';

const settle = 400; // ms: an address per gesture, not per frame

/** Follows the address that a reader came with, and keeps it in step with the chart from then on. */
export function useLink(
  workspace: Workspace,
  actions: Actions,
  open: (id: string) => Promise<void>,
  link: ChartLink,
  onLink: (link: ChartLink) => void,
): void {
  const written = useRef<ChartLink | null>(null);
  const following = useRef(false);
  useEffect(() => {
    if (written.current !== null && sameLink(written.current, link)) return;
    written.current = link;
    following.current = true;
    void follow(workspace, actions, open, link).finally(() => {
      following.current = false;
    });
  }, [workspace, actions, open, link]);

  const { document } = useHistoryOf(workspace.session);
  const { selection, kept } = useStore(workspace.view);
  const settled = useDebounced(document, settle);
  const settledSelection = useDebounced(selection, settle);
  useEffect(() => {
    if (following.current) return;
    const next = linkOf(settled, settledSelection, kept);
    if (written.current !== null && sameLink(written.current, next)) return;
    written.current = next;
    onLink(next);
  }, [settled, settledSelection, kept, onLink]);
}

async function follow(
  { session, view }: Workspace,
  actions: Actions,
  open: (id: string) => Promise<void>,
  { ids, select, saved, paths }: ChartLink,
): Promise<void> {
  if (saved !== undefined && view.getState().kept?.id !== saved) await open(saved);
  const { nodes } = session.history().document;
  const missing = (ids ?? []).filter((id) => !nodes.has(entityId(id)));
  if (missing.length > 0) await actions.add(missing, 'search');
  const { document } = session.history();
  const wanted = selectionOf(
    (select ?? []).map(entityId).filter((id) => document.nodes.has(id)),
    (select ?? []).map(relationshipId).filter((id) => document.edges.has(id)),
  );
  if (wanted.nodes.size + wanted.edges.size > 0) view.setState({ selection: wanted });
  if (paths === true) view.setState({ side: 'paths', selection: selectionOf([...document.nodes.keys()].slice(0, 2)) });
}
