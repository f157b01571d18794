import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../model/document';
import { entityId } from '../model/elements';
import { edge, node } from '../testing/build';
import { type LayoutKind, layoutInput, placesById } from './layout';
import { seededRandom } from './random';
import { runLayout } from './run';

const kinds: readonly LayoutKind[] = ['force', 'radial', 'layered'];

/** Communities of eight in a ring, with one lone node. */
const chart = (count: number) => {
  const random = seededRandom(3);
  const nodes = Array.from({ length: count }, (_, at) =>
    node(`n${at}`, { x: random() * 500, y: random() * 500, pinned: at === 4 }),
  );
  const edges = nodes
    .slice(1)
    .flatMap((_, at) => [edge(`n${at}`, `n${at - (at % 8)}`), edge(`n${at}`, `n${(at + 8) % count}`)]);
  return documentOf(
    [...nodes, node('alone')],
    edges.filter(({ source, target }) => source !== target),
  );
};

const laidOut = (kind: LayoutKind, seed: number, document = chart(64)) => {
  const { ids, input } = layoutInput(document, { kind, seed });
  return placesById(ids, runLayout(input));
};

describe.each(kinds)('%s layout', (kind) => {
  it('gives the same places for the same seed', () => {
    expect(laidOut(kind, 5)).toEqual(laidOut(kind, 5));
  });

  it('leaves pinned nodes where they are', () => {
    const { x, y } = chart(64).nodes.get(entityId('n4')) ?? { x: 0, y: 0 };
    expect(laidOut(kind, 5).get(entityId('n4'))).toEqual({ x: Math.round(x), y: Math.round(y) });
  });

  it('keeps nodes from covering one another', () => {
    const places = [...laidOut(kind, 5)].filter(([id]) => id !== 'n4').map(([, place]) => place);
    const distances = places.flatMap((a, at) => places.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...distances)).toBeGreaterThan(40);
  });

  it('answers finite places for any chart, circles and loops included', () => {
    const links = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), links, (count, pairs) => {
        const nodes = Array.from({ length: count }, (_, at) => node(`n${at}`));
        const document = documentOf(
          nodes,
          pairs.map(([from, to]) => edge(`n${from}`, `n${to}`)),
        );
        const places = [...laidOut(kind, 1, document).values()];
        expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('force layout', () => {
  it('depends on the seed', () => {
    expect(laidOut('force', 5)).not.toEqual(laidOut('force', 6));
  });

  it('brings linked nodes nearer than others', () => {
    const document = chart(64);
    const places = laidOut('force', 5, document);
    const distance = (a: string, b: string) => {
      const [from, to] = [places.get(entityId(a)), places.get(entityId(b))];
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
    };
    const linked = [...document.edges.values()].map(({ source, target }) => distance(source, target));
    const all = [...document.nodes.keys()].flatMap((a, at, ids) => ids.slice(at + 1).map((b) => distance(a, b)));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(linked)).toBeLessThan(0.75 * mean(all));
  });
});

describe('layered layout', () => {
  it('runs from left to right along the edges', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => node(id));
    const places = laidOut(
      'layered',
      1,
      documentOf(nodes, [edge('a', 'b'), edge('b', 'c'), edge('a', 'd'), edge('d', 'c')]),
    );
    const x = (id: string) => places.get(entityId(id))?.x ?? 0;
    expect([x('b') - x('a'), x('c') - x('b'), x('d') - x('b')]).toEqual([170, 170, 0]);
  });
});

describe('radial layout', () => {
  it('puts the root in the middle of its neighbours', () => {
    const document = documentOf(
      [node('a'), node('hub'), node('b'), node('c')],
      [edge('a', 'hub'), edge('b', 'hub'), edge('c', 'b')],
    );
    const { ids, input } = layoutInput(document, { kind: 'radial', seed: 1, root: entityId('hub') });
    const places = placesById(ids, runLayout(input));
    const reach = (id: string) => {
      const [at, hub] = [places.get(entityId(id)), places.get(entityId('hub'))];
      return Math.round(Math.hypot((at?.x ?? 0) - (hub?.x ?? 0), (at?.y ?? 0) - (hub?.y ?? 0)) / 10) * 10;
    };
    expect(['a', 'b', 'c'].map(reach)).toEqual([150, 150, 300]);
  });
});
