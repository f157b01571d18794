import type { ChartDocument } from '../../graph/model/document';
import type { Selection } from '../../graph/model/selection';
import type { KeptChart } from './workspace';

/** What the address of a chart holds. */
export interface ChartLink {
  readonly ids?: string[];
  readonly select?: string[];
  readonly saved?: string;
  readonly paths?: true;
}

/** Addresses stay short enough for every browser and proxy; a larger chart is shared by saving it. */
const most = { ids: 60, select: 20 } as const;

/** The address of what is on the screen. */
export function linkOf(document: ChartDocument, selection: Selection, kept: KeptChart | null): ChartLink {
  const ids: string[] = [...document.nodes.keys()];
  const select: string[] = [...selection.nodes, ...selection.edges];
  return {
    ...(kept === null ? {} : { saved: kept.id }),
    ...(kept === null && ids.length > 0 && ids.length <= most.ids ? { ids } : {}),
    ...(select.length > 0 && select.length <= most.select ? { select } : {}),
  };
}

export function sameLink(a: ChartLink, b: ChartLink): boolean {
  return JSON.stringify([a.ids, a.select, a.saved]) === JSON.stringify([b.ids, b.select, b.saved]);
}
