import { type ChartDocument, chartLimits } from './document';
import {
  type ChartEdge,
  type ChartNode,
  type EntityId,
  entityId,
  type RelationshipId,
  relationshipId,
} from './elements';
import type { SavedFault } from './savedFields';
import {
  Faults,
  isFields,
  optionalCount,
  optionalText,
  optionalTexts,
  readBoolean,
  readNumber,
  readText,
} from './savedFields';
import type { Viewpoint } from './surface';

/** Version of the text that `serialiseChart` writes. */
export const savedVersion = 1;
const format = 'attribution-chart';
/** Characters; a full chart of 10,000 nodes and 40,000 edges is under half of it. */
const longestText = 32 * 1024 * 1024;

/** What a saved chart holds: the document and where it was looked at from. */
export interface SavedChart {
  readonly document: ChartDocument;
  readonly viewpoint: Viewpoint | null;
}

export type ParsedChart =
  | { readonly ok: true; readonly chart: SavedChart }
  | { readonly ok: false; readonly faults: readonly SavedFault[] };

/** A chart as JSON text; the same chart gives the same text. */
export function serialiseChart({ document, viewpoint }: SavedChart): string {
  return JSON.stringify({
    format,
    version: savedVersion,
    viewpoint,
    nodes: [...document.nodes.values()],
    edges: [...document.edges.values()],
    hidden: [...document.hidden],
  });
}

/** Reads a saved chart. Nothing is taken over unless all of it holds; the first 20 faults are named together. */
export function parseChart(text: string): ParsedChart {
  const faults = new Faults();
  const chart =
    text.length > longestText ? faults.add('TOO_LARGE', '', `at most ${longestText} characters`) : read(text, faults);
  return chart === null || faults.list.length > 0 ? { ok: false, faults: faults.list } : { ok: true, chart };
}

function read(text: string, faults: Faults): SavedChart | null {
  const value = parsed(text);
  if (value === undefined) return faults.add('NOT_JSON', '', 'the text is not JSON');
  if (!isFields(value) || value.format !== format) return faults.add('NOT_A_CHART', 'format', `"${format}" expected`);
  if (value.version !== savedVersion) return faults.add('UNKNOWN_VERSION', 'version', `${savedVersion} expected`);
  const nodes = readNodes(value.nodes, faults);
  const edges = readEdges(value.edges, nodes, faults);
  return {
    document: { nodes, edges, hidden: readHidden(value.hidden, nodes, faults) },
    viewpoint: readViewpoint(value.viewpoint, faults),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readNodes(value: unknown, faults: Faults): Map<EntityId, ChartNode> {
  const nodes = new Map<EntityId, ChartNode>();
  for (const [index, item] of listOf(value, 'nodes', chartLimits.nodes, faults).entries()) {
    const path = `nodes[${index}]`;
    const node = readNode(item, path, faults);
    if (node === null) continue;
    if (nodes.has(node.id)) faults.add('DUPLICATE_ID', `${path}.id`, node.id);
    nodes.set(node.id, node);
  }
  return nodes;
}

function readNode(value: unknown, path: string, faults: Faults): ChartNode | null {
  if (!isFields(value)) return faults.add('INVALID_VALUE', path, 'an object expected');
  const tlp = value.tlp;
  const known = tlp === 'RED' || tlp === 'AMBER_STRICT' || tlp === 'AMBER' || tlp === 'GREEN' || tlp === 'CLEAR';
  if (tlp !== undefined && !known) faults.add('INVALID_VALUE', `${path}.tlp`, 'a level of TLP 2.0 expected');
  return {
    id: entityId(readText(value, 'id', path, faults)),
    kind: readText(value, 'kind', path, faults),
    label: readText(value, 'label', path, faults),
    x: readNumber(value, 'x', path, faults),
    y: readNumber(value, 'y', path, faults),
    pinned: readBoolean(value, 'pinned', path, faults),
    ...optionalCount(value, 'hiddenCount', path, faults),
    ...optionalTexts(value, 'jurisdictions', path, faults),
    ...(known ? { tlp } : {}),
  };
}

function readEdges(
  value: unknown,
  nodes: ReadonlyMap<EntityId, ChartNode>,
  faults: Faults,
): Map<RelationshipId, ChartEdge> {
  const edges = new Map<RelationshipId, ChartEdge>();
  for (const [index, item] of listOf(value, 'edges', chartLimits.edges, faults).entries()) {
    const path = `edges[${index}]`;
    const edge = readEdge(item, path, faults);
    if (edge === null) continue;
    if (edges.has(edge.id)) faults.add('DUPLICATE_ID', `${path}.id`, edge.id);
    for (const end of ['source', 'target'] as const) {
      if (!nodes.has(edge[end])) faults.add('MISSING_END', `${path}.${end}`, edge[end]);
    }
    edges.set(edge.id, edge);
  }
  return edges;
}

function readEdge(value: unknown, path: string, faults: Faults): ChartEdge | null {
  if (!isFields(value)) return faults.add('INVALID_VALUE', path, 'an object expected');
  const confidence = value.confidence === null ? null : readNumber(value, 'confidence', path, faults);
  if (confidence !== null && (confidence < 0 || confidence > 100)) {
    faults.add('INVALID_VALUE', `${path}.confidence`, '0 to 100, or null');
  }
  return {
    id: relationshipId(readText(value, 'id', path, faults)),
    source: entityId(readText(value, 'source', path, faults)),
    target: entityId(readText(value, 'target', path, faults)),
    type: readText(value, 'type', path, faults),
    typeName: readText(value, 'typeName', path, faults),
    confidence,
    claimCount: readNumber(value, 'claimCount', path, faults),
    originCount: readNumber(value, 'originCount', path, faults),
    ...optionalText(value, 'validFrom', path, faults),
    ...optionalText(value, 'validTo', path, faults),
  };
}

function readHidden(value: unknown, nodes: ReadonlyMap<EntityId, ChartNode>, faults: Faults): Set<EntityId> {
  const hidden = new Set<EntityId>();
  for (const [index, item] of listOf(value, 'hidden', chartLimits.nodes, faults).entries()) {
    const id = typeof item === 'string' ? entityId(item) : null;
    if (id === null || !nodes.has(id))
      faults.add('INVALID_VALUE', `hidden[${index}]`, 'the id of a node of the chart expected');
    else hidden.add(id);
  }
  return hidden;
}

function readViewpoint(value: unknown, faults: Faults): Viewpoint | null {
  if (value === null || value === undefined) return null;
  if (!isFields(value) || !isFields(value.centre))
    return faults.add('INVALID_VALUE', 'viewpoint', 'centre and scale expected');
  const scale = readNumber(value, 'scale', 'viewpoint', faults);
  if (scale <= 0) faults.add('INVALID_VALUE', 'viewpoint.scale', 'a number above 0 expected');
  const x = readNumber(value.centre, 'x', 'viewpoint.centre', faults);
  return { centre: { x, y: readNumber(value.centre, 'y', 'viewpoint.centre', faults) }, scale };
}

function listOf(value: unknown, path: string, limit: number, faults: Faults): readonly unknown[] {
  if (!Array.isArray(value)) return faults.add('INVALID_VALUE', path, 'a list expected') ?? [];
  return value.length > limit ? (faults.add('TOO_MANY', path, `at most ${limit}`) ?? []) : value;
}
