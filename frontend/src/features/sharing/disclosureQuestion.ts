import { periodOf, type Question } from '../../lib/itemQuestion';

/** What is asked of the log, as the address holds it. */
export interface DisclosureQuestion extends Question {
  readonly unit?: string;
}

/** The question as the API takes it. */
export function variablesOf({ unit, item, ...days }: DisclosureQuestion, now: number) {
  return { unitId: unit ?? null, itemId: item ?? null, ...periodOf(days, now) };
}
