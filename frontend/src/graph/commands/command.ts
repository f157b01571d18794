import type { ChartEdge, ChartNode, EntityId, Point } from '../model/elements';

/** Why elements came on the chart; worded by the application. */
export type AddReason = 'expand' | 'search' | 'path' | 'neighbours' | 'paste';

/** Puts elements on the chart at the places given. */
export interface AddElements {
  readonly type: 'add';
  readonly reason: AddReason;
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
  /** Elements that were hidden when they were removed; empty for new ones. */
  readonly hidden: readonly EntityId[];
}

/** Takes elements off the chart, with every edge that would lose an end. */
export interface RemoveElements {
  readonly type: 'remove';
  readonly reason: AddReason | 'remove' | 'collapse';
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
  readonly hidden: readonly EntityId[];
}

/** One node's way from one place to another. */
export interface Displacement {
  readonly id: EntityId;
  readonly from: Point;
  readonly to: Point;
}

export interface MoveNodes {
  readonly type: 'move';
  readonly reason: 'drag' | 'layout';
  readonly moves: readonly Displacement[];
}

/** Pins or releases nodes that were not so before. */
export interface PinNodes {
  readonly type: 'pin';
  readonly ids: readonly EntityId[];
  readonly pinned: boolean;
}

/** Hides or shows nodes that were not so before. */
export interface HideNodes {
  readonly type: 'hide';
  readonly ids: readonly EntityId[];
  readonly hidden: boolean;
}

/** Replaces what is known about nodes already on the chart, for example the count of their hidden neighbours. */
export interface UpdateNodes {
  readonly type: 'update';
  readonly changes: readonly { readonly before: ChartNode; readonly after: ChartNode }[];
}

/** Several commands that are one step for the analyst. */
export interface CompoundCommand {
  readonly type: 'compound';
  readonly reason: AddReason | 'collapse' | 'live';
  readonly commands: readonly ChartCommand[];
}

/** Every change of a chart, as plain data: it can be stored, sent, replayed and taken back. */
export type ChartCommand =
  | AddElements
  | RemoveElements
  | MoveNodes
  | PinNodes
  | HideNodes
  | UpdateNodes
  | CompoundCommand;

/** A command in words: `key` chooses the sentence, `count` its plural form, `label` names the first node concerned. */
export interface CommandDescription {
  readonly key:
    | 'add'
    | 'expand'
    | 'remove'
    | 'collapse'
    | 'drag'
    | 'layout'
    | 'pin'
    | 'unpin'
    | 'hide'
    | 'show'
    | 'update'
    | 'live';
  readonly count: number;
  readonly label?: string;
}
