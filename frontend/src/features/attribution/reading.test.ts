import { expect, it } from 'vitest';
import { hypothesis, line } from './fixtures';
import { against, firstActor, keyOf, steps } from './reading';

it('knows the first actor behind "none of them"', () => {
  const [none, actor] = [hypothesis('None', [], { isUnknown: true }), hypothesis('APT28', [2])];
  expect([firstActor([none, actor])?.name, firstActor([none])]).toEqual(['APT28', null]);
  expect([none, actor].map(keyOf)).toEqual(['none', 'hidden 1']);
});

it('lists what speaks against it, the strongest first', () => {
  const weights = against(hypothesis('APT28', [2, -0.3, -1.5])).map(({ weight }) => weight);
  expect(weights).toEqual([-1.5, -0.3]);
});

it('names only the steps that changed a weight', () => {
  const graded = line(1, 1, { baseWeight: 2, afterPrevalence: 2, afterGrade: 1, afterAgeing: 1, afterOrigin: 1 });
  expect(steps(graded)).toEqual([
    { name: 'comparison', after: 2 },
    { name: 'grade', after: 1 },
  ]);
});
