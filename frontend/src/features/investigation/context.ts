import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { ChartHistory } from '../../graph/model/history';
import type { Actions } from './useActions';
import { useHistoryOf } from './useHistoryOf';
import type { View, Workspace } from './workspace';

export const WorkspaceContext = createContext<Workspace | null>(null);
export const ActionsContext = createContext<Actions | null>(null);

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (workspace === null) throw new Error('useWorkspace outside of the investigation');
  return workspace;
}

export function useActions(): Actions {
  const actions = use(ActionsContext);
  if (actions === null) throw new Error('useActions outside of the investigation');
  return actions;
}

export function useView<T>(select: (view: View) => T): T {
  return useStore(useWorkspace().view, select);
}

export function useHistory(): ChartHistory {
  return useHistoryOf(useWorkspace().session);
}
