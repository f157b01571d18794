import { expect, it } from 'vitest';
import { sourcesOf } from './tryOut';

it('names each source once, by name, and none that is protected', () => {
  const source = (id: string, name: string, isProtected = false) => ({
    id: `claim ${id}`,
    source: { id, name, isProtected },
  });
  const fact = (number: number, claims: ReturnType<typeof source>[]) => ({
    number,
    title: 'Software',
    value: 'Kit',
    evidenceIds: [],
    origin: 1,
    seenAt: null,
    grade: { scheme: 'UNGRADED', text: 'Not graded' } as const,
    claims,
  });
  const facts = [
    fact(1, [source('2', 'Vendor'), source('1', 'Bank')]),
    fact(2, [source('2', 'Vendor'), source('3', '', true)]),
  ];
  expect(sourcesOf(facts)).toEqual([
    { id: '1', name: 'Bank' },
    { id: '2', name: 'Vendor' },
  ]);
});
