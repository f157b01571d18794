import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentOf } from '../model/document';
import { anyDocument, edge, node } from '../testing/build';
import { applyCommand, describeCommand, invertCommand } from './apply';
import { renew } from './renew';

it('has nothing to do where nothing changed', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(renew(document, document)).toBeNull();
    }),
  );
});

it('gives the chart as it stands today, and undone the chart as it was', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (document, today) => {
      const placed = [...today.nodes.values()].map((one) => ({ ...one, ...placeOf(document.nodes.get(one.id)) }));
      const wanted = { ...documentOf(placed, today.edges.values()), hidden: stillThere(document.hidden, today.nodes) };
      const command = renew(document, wanted);
      const after = command === null ? document : applyCommand(document, command);
      expect(after).toEqual(wanted);
      if (command !== null) expect(applyCommand(after, invertCommand(command))).toEqual(document);
    }),
  );
});

it('says of itself that it brought the chart up to date', () => {
  const before = documentOf([node('a'), node('b')], [edge('a', 'b', { claimCount: 1 })]);
  const today = documentOf([node('a'), node('b', { label: 'B' })], [edge('a', 'b', { claimCount: 2 })]);
  const command = renew(before, today);
  expect(command === null ? null : describeCommand(command).key).toBe('live');
});

function placeOf(known: { x: number; y: number; pinned: boolean } | undefined) {
  return known === undefined ? {} : { x: known.x, y: known.y, pinned: known.pinned };
}

function stillThere<Id>(hidden: ReadonlySet<Id>, nodes: ReadonlyMap<Id, unknown>): Set<Id> {
  return new Set([...hidden].filter((id) => nodes.has(id)));
}
