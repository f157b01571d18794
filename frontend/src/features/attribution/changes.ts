import type { WhatIfInput } from '../../api/gql/graphql';

/** What is tried out; nothing of it is kept. */
export interface Changes {
  /** Claims and records that are left out. */
  readonly without: ReadonlySet<string>;
  /** Sources that are left out. */
  readonly sources: ReadonlySet<string>;
  /** Grades by item: the ids of its claims, and two letters such as B2. */
  readonly grades: readonly { readonly name: string; readonly ids: readonly string[]; readonly grade: string }[];
  /** Pairs of claims that are taken as one report. */
  readonly same: readonly { readonly name: string; readonly first: string; readonly second: string }[];
  /** Items that are moved to another day, as YYYY-MM-DD. */
  readonly moved: readonly { readonly name: string; readonly ids: readonly string[]; readonly day: string }[];
  /** Another day of the question, as YYYY-MM-DD; null: today. */
  readonly asOf: string | null;
}

export const noChanges: Changes = {
  without: new Set(),
  sources: new Set(),
  grades: [],
  same: [],
  moved: [],
  asOf: null,
};

/** How many changes are tried together. */
export function countOf({ without, sources, grades, same, moved, asOf }: Changes): number {
  return without.size + sources.size + grades.length + same.length + moved.length + (asOf === null ? 0 : 1);
}

/** What the server is asked. */
export function inputOf({ without, sources, grades, same, moved, asOf }: Changes): WhatIfInput {
  return {
    ...(without.size > 0 && { withoutEvidence: [...without].sort() }),
    ...(sources.size > 0 && { withoutSources: [...sources].sort() }),
    ...(grades.length > 0 && {
      regrade: grades.flatMap(({ ids, grade }) => ids.map((evidenceId) => ({ evidenceId, grade: gradeOf(grade) }))),
    }),
    ...(same.length > 0 && { sameOrigin: same.map(({ first, second }) => ({ first, second })) }),
    ...(moved.length > 0 && {
      move: moved.flatMap(({ ids, day }) => ids.map((evidenceId) => ({ evidenceId, seenAt: instantOf(day) }))),
    }),
    ...(asOf !== null && { asOf: instantOf(asOf) }),
  };
}

/** A set with an element added, or taken away where it was in it. */
export function toggled<Element>(set: ReadonlySet<Element>, element: Element): ReadonlySet<Element> {
  const next = new Set(set);
  if (!next.delete(element)) next.add(element);
  return next;
}

function gradeOf(text: string) {
  return { scheme: 'ADMIRALTY', source: text.slice(0, 1), information: text.slice(1) } as const;
}

function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
}
