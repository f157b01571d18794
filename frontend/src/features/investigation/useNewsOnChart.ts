import { useEffect, useRef } from 'react';
import { useNews } from '../../live/context';
import type { Actions } from './useActions';
import type { Workspace } from './workspace';

/** Brings the chart up to date when the reader asks to see what is new; not before. */
export function useNewsOnChart({ session }: Workspace, { renew }: Actions): void {
  const shown = useNews((state) => state.shown);
  const done = useRef(shown);
  useEffect(() => {
    if (done.current === shown) return;
    done.current = shown;
    if (session.history().document.nodes.size > 0) void renew();
  }, [shown, session, renew]);
}
