import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { bindingOf, type ChartAction } from '../../graph/interact/keys';
import { useActions, useWorkspace } from './context';

/** Does what a key asks of the application; the surface has done the rest. */
export function useKeyActions(): (action: ChartAction) => void {
  const workspace = useWorkspace();
  const actions = useActions();
  const navigate = useNavigate();
  const selection = useStore(workspace.view, (view) => view.selection);
  const { session, view } = workspace;
  return (action) => {
    switch (action) {
      case 'undo':
        return session.undo();
      case 'redo':
        return session.redo();
      case 'saveView':
        return view.setState({ dialog: 'save' });
      case 'openPath':
        return view.setState({ side: 'paths' });
      case 'showEvidence':
      case 'inspect':
        return view.setState({ side: 'inspector' });
      case 'toggleTable':
        return view.setState(({ table }) => ({ table: !table }));
      case 'toggleTimeline':
        return view.setState(({ timeline }) => ({ timeline: !timeline }));
      case 'expandRepeat':
        return void actions.expandAgain([...selection.nodes]);
      case 'openNote': {
        const [id] = selection.nodes;
        return id === undefined ? undefined : void navigate({ to: '/entity/$id', params: { id } });
      }
      case 'openLayout':
        return void actions.layOut('force');
      case 'back':
        return view.setState({ expanding: null, highlight: { nodes: new Set(), edges: new Set() } });
      case 'search':
        return document.querySelector<HTMLInputElement>('[data-testid="pick-box"]')?.focus();
      default:
        return undefined;
    }
  };
}

/** Opens the preview at the first selected node that is on the screen. */
export function openExpand({ view, surface }: ReturnType<typeof useWorkspace>): void {
  const ids = [...view.getState().selection.nodes];
  const [first] = ids;
  if (first === undefined) return;
  const at = surface?.screenPosition(first) ?? { clientX: innerWidth / 2, clientY: innerHeight / 2 };
  view.setState({ expanding: { ids, ...at } });
}

/** Keys of the keymap that work wherever focus is, but not while typing. */
export function useGlobalKeys(onAction: (action: ChartAction) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const binding = bindingOf(event);
      if (binding?.global !== true || event.defaultPrevented || binding.action === 'search') return;
      event.preventDefault();
      onAction(binding.action);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onAction]);
}
