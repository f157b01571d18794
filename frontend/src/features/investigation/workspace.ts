import type { Client } from 'urql';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyDocument } from '../../graph/model/document';
import type { EntityId } from '../../graph/model/elements';
import { type ChartFilter, openFilter } from '../../graph/model/filter';
import { emptySelection, type Selection } from '../../graph/model/selection';
import { type ChartSession, createSession } from '../../graph/model/session';
import type { GraphSurface, PointerMode, ScreenPoint } from '../../graph/model/surface';
import type { ExpandChoice } from './surroundings';

/** What the side panel shows. */
export type Side = 'inspector' | 'paths' | 'history';

export type Dialog = 'save' | 'keys' | 'attach' | 'charts';

/** A chart kept on the server, as it was when it was opened or saved last. */
export interface KeptChart {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** The state beside the chart's document; nothing of it is undone. */
export interface View {
  readonly selection: Selection;
  readonly highlight: Selection;
  readonly filter: ChartFilter;
  readonly mode: PointerMode;
  readonly side: Side;
  readonly table: boolean;
  readonly timeline: boolean;
  readonly focus: EntityId | null;
  /** Between which two paths are looked for. */
  readonly pathEnds: readonly [EntityId, EntityId] | null;
  readonly expanding: (ScreenPoint & { readonly ids: readonly EntityId[] }) | null;
  /** Where the menu of the selection is open. */
  readonly menu: ScreenPoint | null;
  readonly lastChoice: ExpandChoice;
  readonly dialog: Dialog | null;
  /** Questions under way. */
  readonly busy: number;
  readonly kept: KeptChart | null;
}

export interface Workspace {
  readonly session: ChartSession;
  readonly view: StoreApi<View>;
  /** The canvas while it is on the screen. */
  surface: GraphSurface | null;
}

export const startView: View = {
  selection: emptySelection,
  highlight: emptySelection,
  filter: openFilter,
  mode: 'select',
  side: 'inspector',
  table: false,
  timeline: false,
  focus: null,
  pathEnds: null,
  expanding: null,
  menu: null,
  lastChoice: { keys: [], limit: 25 },
  dialog: null,
  busy: 0,
  kept: null,
};

export function createWorkspace(): Workspace {
  return {
    session: createSession(emptyDocument, () => new Date().toISOString()),
    view: createStore<View>(() => startView),
    surface: null,
  };
}

const workspaces = new WeakMap<Client, Workspace>();

/** The chart of a signed-in session: it is still there after a look at another page, and gone with the session. */
export function workspaceOf(client: Client): Workspace {
  const workspace = workspaces.get(client) ?? createWorkspace();
  workspaces.set(client, workspace);
  return workspace;
}
