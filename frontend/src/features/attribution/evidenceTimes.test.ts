import { expect, it } from 'vitest';
import { evidenceTimes } from './evidenceTimes';
import { fact, hypothesis, line } from './fixtures';

const seen = (number: number, seenAt: string | null) => line(number, 1, { fact: fact(number, { seenAt }) });

it('places items between the first of them and the day of the question', () => {
  const lines = [seen(1, '2024-01-01T00:00:00Z'), seen(2, '2022-01-01T00:00:00Z'), seen(3, null)];
  const { marks, years, undated } = evidenceTimes({ ...hypothesis('a', []), lines }, '2026-01-01T00:00:00Z');
  expect(
    marks.map(
      ({
        line: {
          fact: { number },
        },
        at,
      }) => [number, Math.round(at)],
    ),
  ).toEqual([
    [2, 0],
    [1, 50],
  ]);
  expect([years.map(({ year }) => year), undated]).toEqual([[2023, 2024, 2025, 2026], 1]);
});

it('gives items of one day rows of their own', () => {
  const lines = [1, 2, 3].map((number) => seen(number, '2025-01-01T00:00:00Z'));
  const { marks, rows } = evidenceTimes({ ...hypothesis('a', []), lines }, '2025-01-01T00:00:00Z');
  expect([marks.map(({ row }) => row), rows]).toEqual([[0, 1, 2], 3]);
});

it('says that nothing is dated', () => {
  expect(evidenceTimes({ lines: [seen(1, null)] }, '2026-01-01T00:00:00Z')).toMatchObject({ marks: [], undated: 1 });
});
