import type { ChartEdgeFieldsFragment, ChartNodeFieldsFragment } from '../../api/gql/graphql';
import { type ChartDocument, documentOf } from '../../graph/model/document';
import { type ChartEdge, type ChartNode, type EntityId, entityId } from '../../graph/model/elements';
import type { AdditionHost } from './additions';
import { edgeOf, nodeOf } from './elements';
import { readEntities, readHiddenCounts, readLinks } from './reader';

/** What the server says today of the entities of a saved chart, by the ids it was saved with. */
export interface Today {
  readonly entities: ReadonlyMap<string, ChartNodeFieldsFragment>;
  readonly links: readonly ChartEdgeFieldsFragment[];
  readonly hiddenCounts: ReadonlyMap<string, number>;
}

/** Asks for what is known today of everything on the chart. */
export async function readToday({ client }: Pick<AdditionHost, 'client'>, document: ChartDocument): Promise<Today> {
  const entities = await readEntities(client, [...document.nodes.keys()]);
  const ids = [...new Set([...entities.values()].map(({ id }) => id))];
  return { entities, links: await readLinks(client, ids), hiddenCounts: await readHiddenCounts(client, ids, ids) };
}

/**
 * A saved chart as it stands today: places, pins and what was hidden are the analyst's, all else is the server's. What the
 * reader no longer sees is gone; entities that were joined since are one, at the place of the first.
 */
export function freshened(
  document: ChartDocument,
  { entities, links, hiddenCounts }: Today,
  typeName: AdditionHost['typeName'],
): ChartDocument {
  const nodes = new Map<EntityId, ChartNode>();
  const hidden = new Set<EntityId>();
  for (const { id: saved, x, y, pinned } of document.nodes.values()) {
    const entity = entities.get(saved);
    if (entity === undefined) continue;
    const id = entityId(entity.id);
    if (nodes.has(id)) continue;
    nodes.set(id, { ...nodeOf(entity, hiddenCounts.get(id)), x, y, pinned });
    if (document.hidden.has(saved)) hidden.add(id);
  }
  const edges: ChartEdge[] = links.map((link) => edgeOf(link, typeName));
  return { ...documentOf([...nodes.values()], edges), hidden };
}
