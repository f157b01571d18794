/** What a person can say of two actors: one of them, both apart, or how they belong together without being one. */
export const aliasVerdicts = ['DIFFERENT', 'SAME', 'OVERLAPS', 'PART', 'WHOLE', 'UNSURE'] as const;

export type AliasVerdict = (typeof aliasVerdicts)[number];

/** The decision on identity that a verdict stands for: what overlaps or belongs to another is another. */
export function decisionOf(verdict: AliasVerdict): 'DIFFERENT' | 'SAME' | 'UNSURE' {
  return verdict === 'SAME' || verdict === 'UNSURE' ? verdict : 'DIFFERENT';
}

/** The relationship that a verdict states beside it; null: none. */
export function relationOf(verdict: AliasVerdict, left: string, right: string) {
  if (verdict === 'OVERLAPS') return { from: left, type: 'OVERLAPS_WITH', to: right } as const;
  if (verdict === 'PART') return { from: left, type: 'SUB_GROUP_OF', to: right } as const;
  if (verdict === 'WHOLE') return { from: right, type: 'SUB_GROUP_OF', to: left } as const;
  return null;
}
