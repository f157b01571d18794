import type { Answer, Fact, Hypothesis, Line } from './reading';

/** A fact with sensible values; tests name only what they are about. */
export function fact(number: number, changes: Partial<Fact> = {}): Fact {
  return {
    number,
    type: 'ipv4',
    title: 'IP address',
    family: 'NETWORK',
    diamond: 'INFRASTRUCTURE',
    value: `192.0.2.${number}`,
    origin: 1,
    holders: 1,
    seenAt: null,
    evidenceIds: [`claim:${number}`],
    grade: { scheme: 'ADMIRALTY', text: 'B2: usually reliable, probably true' },
    ...changes,
  };
}

/** A line whose weight no step after the comparison changed. */
export function line(number: number, weight: number, changes: Partial<Line> = {}): Line {
  return {
    fact: fact(number),
    statement: weight < 0 ? 'The actor does not use it' : 'The actor uses it',
    isHit: weight >= 0,
    baseWeight: weight,
    afterPrevalence: weight,
    afterGrade: weight,
    afterAgeing: weight,
    afterOrigin: weight,
    weight,
    withoutIt: -weight,
    ageDays: null,
    actorClaims: [],
    ...changes,
  };
}

export function hypothesis(name: string, weights: readonly number[], changes: Partial<Hypothesis> = {}): Hypothesis {
  const prior = changes.prior ?? -2;
  return {
    entity: null,
    isUnknown: false,
    name,
    rank: 1,
    probability: 0.63,
    low: 0.41,
    high: 0.78,
    term: 'likely',
    percent: '63 %',
    rankWithoutPrior: 1,
    prior,
    total: weights.reduce((sum, each) => sum + each, prior),
    inconsistency: 0,
    noCounterEvidence: weights.some((weight) => weight < 0) ? null : 'none found',
    lines: weights.map((weight, index) => line(index, weight)),
    expectedButAbsent: [],
    whatWouldChange: [],
    ...changes,
  };
}

export function answer(hypotheses: readonly Hypothesis[], changes: Partial<Answer> = {}): Answer {
  return {
    role: 'OPERATOR',
    asOf: '2026-01-01T00:00:00Z',
    recordedAsOf: '2026-01-01T00:00:00Z',
    candidates: 137,
    othersProbability: 0.02,
    rollUps: [],
    isContested: false,
    analyticConfidence: 'MODERATE',
    confidenceReasons: ['One family of evidence.'],
    refusal: null,
    subject: null,
    hypotheses: [...hypotheses],
    overturning: [],
    leastInconsistent: null,
    matrix: [],
    excluded: [],
    coverage: { itemsTotal: 3, itemsUsed: 2, origins: 1, families: ['NETWORK'] },
    warnings: [],
    model: null,
    ...changes,
  };
}
