import type { AnyVariables, Client, TypedDocumentNode } from 'urql';
import {
  type ChartEdgeFieldsFragment,
  ChartEntitiesDocument,
  ChartLinksDocument,
  type ChartNodeFieldsFragment,
  ExpandPreviewDocument,
  HiddenCountsDocument,
  NeighboursDocument,
  type RelationshipFilterInput,
} from '../../api/gql/graphql';
import { isFetched } from '../../lib/fetched';

/** Most ids that the server takes in one question. */
const limits = { nodes: 200, subgraph: 3_000, notNeighbours: 5_000, counts: 40 } as const;

async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  // The chart asks for what is new; an answer from before the last change would leave it out.
  const { data, error } = await client.query(query, variables, { requestPolicy: 'network-only' }).toPromise();
  if (data === undefined) throw error ?? new Error('the server gave no answer');
  return data;
}

/** Entities by the id asked for, ours or an external one; those the reader may not see are left out. */
export async function readEntities(
  client: Client,
  ids: readonly string[],
): Promise<Map<string, ChartNodeFieldsFragment>> {
  const found = new Map<string, ChartNodeFieldsFragment>();
  for (const batch of batches(ids, limits.nodes)) {
    const { nodes } = await ask(client, ChartEntitiesDocument, { ids: batch });
    for (const [index, node] of nodes.entries()) {
      const asked = batch[index];
      if (asked !== undefined && isFetched(node)) found.set(asked, node);
    }
  }
  return found;
}

/** Every relationship among the entities. */
export async function readLinks(client: Client, ids: readonly string[]): Promise<ChartEdgeFieldsFragment[]> {
  if (ids.length < 2) return [];
  const { subgraph } = await ask(client, ChartLinksDocument, { ids: ids.slice(0, limits.subgraph) });
  return subgraph.relationships;
}

/** How many neighbours of each entity are not on the chart, each counted once. */
export async function readHiddenCounts(
  client: Client,
  ids: readonly string[],
  onChart: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const batch of batches(ids, limits.counts)) {
    const variables = { ids: batch, onChart: onChart.slice(0, limits.notNeighbours) };
    const { nodes } = await ask(client, HiddenCountsDocument, variables);
    for (const node of nodes.filter(isFetched)) {
      counts.set(node.id, node.neighbourCount);
    }
  }
  return counts;
}

/** Strongest relationships of an entity that pass the filter, with both ends. */
export async function readNeighbours(client: Client, id: string, where: RelationshipFilterInput, first: number) {
  const { entity } = await ask(client, NeighboursDocument, { id, where, first });
  return (entity?.relationships.nodes ?? []).map(({ from, to }) => (from.id === id ? to : from));
}

/** The question what is around the entities within a period: all of it, and what is not on the chart yet. */
export function surroundingsOf(ids: readonly string[], onChart: readonly string[], period: RelationshipFilterInput) {
  const neighbour = { nin: onChart.slice(0, limits.notNeighbours) };
  return { ids: ids.slice(0, limits.counts), where: period, fresh: { ...period, neighbour } };
}

export async function readSurroundings(client: Client, question: ReturnType<typeof surroundingsOf>) {
  const { nodes } = await ask(client, ExpandPreviewDocument, question);
  return nodes.filter(isFetched);
}

function* batches<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
