import type { ChartDocument } from '../model/document';
import type { EntityId, Point } from '../model/elements';
import type { CommandDescription, Displacement, MoveNodes } from './command';

/** Moves nodes to new places; those already there are left out. Null where nothing moves. */
export function moveNodes(
  document: ChartDocument,
  places: ReadonlyMap<EntityId, Point>,
  reason: MoveNodes['reason'],
): MoveNodes | null {
  const moves: Displacement[] = [];
  for (const [id, to] of places) {
    const node = document.nodes.get(id);
    if (node === undefined || (node.x === to.x && node.y === to.y)) continue;
    moves.push({ id, from: { x: node.x, y: node.y }, to: { x: to.x + 0, y: to.y + 0 } }); // + 0: JSON has no -0
  }
  return moves.length === 0 ? null : { type: 'move', reason, moves };
}

export function applyMove(document: ChartDocument, command: MoveNodes): ChartDocument {
  const nodes = new Map(document.nodes);
  for (const { id, to } of command.moves) {
    const node = nodes.get(id);
    if (node !== undefined) nodes.set(id, { ...node, x: to.x, y: to.y });
  }
  return { ...document, nodes };
}

export function invertMove(command: MoveNodes): MoveNodes {
  return { ...command, moves: command.moves.map(({ id, from, to }) => ({ id, from: to, to: from })) };
}

export function describeMove(command: MoveNodes): CommandDescription {
  return { key: command.reason, count: command.moves.length };
}
