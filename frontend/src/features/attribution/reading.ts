import type { AttributionAnswerFragment, HypothesisFieldsFragment } from '../../api/gql/graphql';

export type Answer = AttributionAnswerFragment;
export type Hypothesis = HypothesisFieldsFragment;
export type Line = Hypothesis['lines'][number];
export type Fact = Line['fact'];

/** Stable within an answer: an actor's id, or the hypothesis that it is none of them. */
export function keyOf({ entity, isUnknown, rank }: Pick<Hypothesis, 'entity' | 'isUnknown' | 'rank'>): string {
  return isUnknown ? 'none' : (entity?.id ?? `hidden ${rank}`);
}

/** The most probable actor; null where there is none that the reader sees. */
export function firstActor(hypotheses: readonly Hypothesis[]): Hypothesis | null {
  return hypotheses.find(({ isUnknown }) => !isUnknown) ?? null;
}

/** What speaks against it, the strongest first. */
export function against({ lines }: Pick<Hypothesis, 'lines'>): Line[] {
  return lines.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight);
}

/** The steps of a weight that changed it: what it was before and after each. */
export function steps(line: Line): readonly { readonly name: StepName; readonly after: number }[] {
  const all = [
    ['comparison', line.baseWeight],
    ['prevalence', line.afterPrevalence],
    ['grade', line.afterGrade],
    ['ageing', line.afterAgeing],
    ['origin', line.afterOrigin],
    ['family', line.weight],
  ] as const;
  return all
    .filter(([, after], index) => index === 0 || Math.abs(after - (all[index - 1]?.[1] ?? 0)) > 1e-9)
    .map(([name, after]) => ({ name, after }));
}

export type StepName = 'comparison' | 'prevalence' | 'grade' | 'ageing' | 'origin' | 'family';
