import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../model/document';
import { entityId, relationshipId } from '../model/elements';
import { anyDocument, edge, node } from '../testing/build';
import { addElements } from './add';
import { applyCommand, describeCommand, invertCommand } from './apply';
import { collapse } from './collapse';
import type { ChartCommand } from './command';
import { expand } from './expand';
import { hideNodes, showAll } from './hide';
import { moveNodes } from './move';
import { pinNodes } from './pin';
import { removeNodes } from './remove';
import { updateNodes } from './update';

type Maker = (document: ChartDocument, ids: ReturnType<typeof entityId>[], n: number) => ChartCommand | null;

const makers: Readonly<Record<string, Maker>> = {
  add: (document, ids, n) =>
    addElements(
      document,
      [node(`new${n}`, { x: n })],
      ids.map((id, at) => edge(`new${n}`, id, { id: relationshipId(`e${n}-${at}`) })),
      'search',
    ),
  expand: (document, ids, n) => {
    const found = expand(document, {
      anchors: ids,
      nodes: [{ id: entityId(`x${n}`), kind: 'TOOL', label: 'x' }],
      edges: ids.map((id, at) => edge(id, `x${n}`, { id: relationshipId(`f${n}-${at}`) })),
      hiddenCounts: new Map(ids.map((id) => [id, n])),
    });
    return found.ok ? found.command : null;
  },
  remove: (document, ids) => removeNodes(document, ids),
  collapse: (document, ids) => collapse(document, ids),
  move: (document, ids, n) => moveNodes(document, new Map(ids.map((id) => [id, { x: n, y: -n }])), 'drag'),
  pin: (document, ids, n) => pinNodes(document, ids, n % 2 === 0),
  hide: (document, ids) => hideNodes(document, ids),
  show: (document) => showAll(document),
  update: (document, ids, n) =>
    updateNodes(document, new Map(ids.map((id) => [id, { hiddenCount: n, label: `l${n}` }]))),
};

const anyChange = fc.record({
  document: anyDocument,
  maker: fc.constantFrom(...Object.values(makers)),
  ids: fc.uniqueArray(fc.nat(11), { maxLength: 6 }),
  n: fc.nat(50),
});

describe('commands', () => {
  it('applying a command and then its inverse gives the same document', () => {
    fc.assert(
      fc.property(anyChange, ({ document, maker, ids, n }) => {
        const command = maker(
          document,
          ids.map((at) => entityId(`n${at}`)),
          n,
        );
        if (command === null) return;
        const after = applyCommand(document, command);
        expect(after).not.toEqual(document);
        expect(applyCommand(after, invertCommand(command))).toEqual(document);
      }),
      { numRuns: 600 },
    );
  });

  it('inverting twice does what the command did', () => {
    fc.assert(
      fc.property(anyChange, ({ document, maker, ids, n }) => {
        const command = maker(
          document,
          ids.map((at) => entityId(`n${at}`)),
          n,
        );
        if (command === null) return;
        expect(applyCommand(document, invertCommand(invertCommand(command)))).toEqual(applyCommand(document, command));
      }),
    );
  });

  it('no command leaves an edge without both ends', () => {
    fc.assert(
      fc.property(anyChange, ({ document, maker, ids, n }) => {
        const command = maker(
          document,
          ids.map((at) => entityId(`n${at}`)),
          n,
        );
        const after = command === null ? document : applyCommand(document, command);
        const loose = [...after.edges.values()].filter((e) => !after.nodes.has(e.source) || !after.nodes.has(e.target));
        expect(loose).toEqual([]);
      }),
    );
  });

  it('survives being stored as JSON', () => {
    fc.assert(
      fc.property(anyChange, ({ document, maker, ids, n }) => {
        const command = maker(
          document,
          ids.map((at) => entityId(`n${at}`)),
          n,
        );
        expect(JSON.parse(JSON.stringify(command))).toEqual(command);
      }),
    );
  });
});

describe('describeCommand', () => {
  const document = applyCommand(
    { nodes: new Map(), edges: new Map(), hidden: new Set() },
    {
      type: 'add',
      reason: 'search',
      nodes: [node('a', { label: 'Cobalt Ledger' }), node('b')],
      edges: [edge('a', 'b')],
      hidden: [],
    },
  );

  it.each([
    [pinNodes(document, [entityId('a')], true), { key: 'pin', count: 1 }],
    [hideNodes(document, [entityId('a'), entityId('b')]), { key: 'hide', count: 2 }],
    [removeNodes(document, [entityId('a')]), { key: 'remove', count: 1, label: 'Cobalt Ledger' }],
    [collapse(document, [entityId('a')]), { key: 'collapse', count: 1, label: 'b' }],
    [moveNodes(document, new Map([[entityId('b'), { x: 4, y: 4 }]]), 'layout'), { key: 'layout', count: 1 }],
  ])('words %#', (command, words) => {
    expect(command === null ? null : describeCommand(command)).toEqual(words);
  });
});
