import { expect, it } from 'vitest';
import { countOf, inputOf, noChanges, toggled } from './changes';

it('asks nothing where nothing is changed', () => {
  expect([countOf(noChanges), inputOf(noChanges)]).toEqual([0, {}]);
});

it('asks each change of every claim of its item', () => {
  const changes = {
    without: new Set(['claim:2', 'claim:1']),
    sources: new Set(['source:1']),
    grades: [{ name: 'x', ids: ['claim:3', 'claim:4'], grade: 'E5' }],
    same: [{ name: 'x and y', first: 'claim:3', second: 'claim:5' }],
    moved: [{ name: 'x', ids: ['claim:3'], day: '2025-04-01' }],
    asOf: '2026-01-31',
  };
  const grade = { scheme: 'ADMIRALTY', source: 'E', information: '5' };
  expect(countOf(changes)).toBe(7);
  expect(inputOf(changes)).toEqual({
    withoutEvidence: ['claim:1', 'claim:2'],
    withoutSources: ['source:1'],
    regrade: [
      { evidenceId: 'claim:3', grade },
      { evidenceId: 'claim:4', grade },
    ],
    sameOrigin: [{ first: 'claim:3', second: 'claim:5' }],
    move: [{ evidenceId: 'claim:3', seenAt: '2025-04-01T00:00:00Z' }],
    asOf: '2026-01-31T00:00:00Z',
  });
});

it('puts an element in and takes it out', () => {
  const once = toggled(new Set(['a']), 'b');
  expect([[...once], [...toggled(once, 'b')]]).toEqual([['a', 'b'], ['a']]);
});
