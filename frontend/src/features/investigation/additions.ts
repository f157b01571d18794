import type { Client } from 'urql';
import type { ChartNodeFieldsFragment, RelationshipFilterInput } from '../../api/gql/graphql';
import { applyCommand } from '../../graph/commands/apply';
import type { AddReason, ChartCommand } from '../../graph/commands/command';
import { type ExpandResult, expand } from '../../graph/commands/expand';
import { moveNodes } from '../../graph/commands/move';
import { createLayoutRunner } from '../../graph/layout/runner';
import { type ChartEdge, type EntityId, entityId } from '../../graph/model/elements';
import type { ChartSession } from '../../graph/model/session';
import { edgeOf, nodeOf } from './elements';
import { readEntities, readHiddenCounts, readLinks, readNeighbours } from './reader';
import { roomier } from './roomier';
import type { ExpandChoice, PreviewRow } from './surroundings';

/** What every addition needs: where to ask, where to put it, and the words for relationships. */
export interface AdditionHost {
  readonly client: Client;
  readonly session: ChartSession;
  readonly typeName: (type: string, name: string) => string;
}

/** Puts entities on the chart with every relationship among them and to what is there, as one step. */
export async function addById(host: AdditionHost, ids: readonly string[], reason: AddReason): Promise<ExpandResult> {
  const { nodes } = host.session.history().document;
  const missing = ids.filter((id) => !nodes.has(entityId(id)));
  return missing.length === 0
    ? { ok: false, code: 'NOTHING_NEW' }
    : addEntities(host, [...(await readEntities(host.client, missing)).values()], [], reason);
}

/** The strongest new neighbours of the ticked rows, or of all of them, within a period. */
export async function addNeighbours(
  host: AdditionHost,
  anchors: readonly EntityId[],
  rows: readonly PreviewRow[],
  { keys, limit }: ExpandChoice,
  period: RelationshipFilterInput,
): Promise<ExpandResult> {
  const within = { ...period, neighbour: { nin: chartIds(host.session) } };
  const chosen = rows.filter((row) => keys.includes(row.key));
  const filters: RelationshipFilterInput[] =
    chosen.length === 0
      ? [within]
      : chosen.map(({ type, kind, direction }) => ({ type: { eq: type }, kind: { eq: kind }, direction, ...within }));
  const found = new Map<string, ChartNodeFieldsFragment>();
  for (const anchor of anchors) {
    for (const where of filters) {
      const neighbours = await readNeighbours(host.client, anchor, where, Math.min(limit, 200));
      for (const neighbour of neighbours) if (found.size < limit) found.set(neighbour.id, neighbour);
    }
  }
  return addEntities(host, [...found.values()], anchors, 'expand');
}

export async function addEntities(
  { client, session, typeName }: AdditionHost,
  entities: readonly ChartNodeFieldsFragment[],
  anchors: readonly EntityId[],
  reason: AddReason,
): Promise<ExpandResult> {
  const fresh = entities.filter((entity) => !session.history().document.nodes.has(entityId(entity.id)));
  const onChart = [...new Set([...chartIds(session), ...fresh.map(({ id }) => id)])];
  const edges = (await readLinks(client, onChart)).map((link) => edgeOf(link, typeName));
  const touched = touchedBy(new Set(fresh.map(({ id }) => entityId(id))), edges);
  const counts = await readHiddenCounts(client, [...touched, ...fresh.map(({ id }) => id)], onChart);
  const { document } = session.history();
  const result = expand(document, {
    anchors,
    nodes: fresh.map((entity) => nodeOf(entity, counts.get(entity.id))),
    edges,
    hiddenCounts: new Map([...touched].map((id) => [id, counts.get(id) ?? 0])),
    reason,
  });
  if (result.ok) session.run(document.nodes.size === 0 ? await laidOut(result.command, reason) : result.command);
  return result;
}

function chartIds(session: ChartSession): EntityId[] {
  return [...session.history().document.nodes.keys()];
}

/** Nodes at an edge to a new one: they have fewer neighbours off the chart now. */
function touchedBy(fresh: ReadonlySet<EntityId>, edges: readonly ChartEdge[]): Set<EntityId> {
  const touched = new Set<EntityId>();
  for (const { source, target } of edges) {
    if (fresh.has(source) !== fresh.has(target)) touched.add(fresh.has(source) ? target : source);
  }
  return touched;
}

/** A first chart has no places to keep: it is laid out at once, in the same step. */
async function laidOut(command: ChartCommand, reason: AddReason): Promise<ChartCommand> {
  const document = applyCommand({ nodes: new Map(), edges: new Map(), hidden: new Set() }, command);
  if (document.nodes.size < 4) return command;
  const request = { kind: 'force', seed: 1 } as const;
  const places = await createLayoutRunner().run(document, request, new AbortController().signal);
  const move = moveNodes(document, roomier(places), 'layout');
  return move === null ? command : { type: 'compound', reason, commands: [command, move] };
}
