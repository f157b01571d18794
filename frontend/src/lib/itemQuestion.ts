import { pastedItem } from './pastedItem';

/** What is asked: an item, and the days from and to which, both included; as the address holds it. */
export interface Question {
  readonly item?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Period {
  readonly from: string | null;
  /** Not in it. */
  readonly to: string;
}

const day = 86_400_000; // ms

/** The period in instants. One without an end, or with one to come, ends when it is asked: so its pages belong together. */
export function periodOf({ from, to }: Question, now: number): Period {
  const end = to === undefined ? now : Math.min(Date.parse(to) + day, now);
  return {
    from: from === undefined ? null : new Date(from).toISOString(),
    to: new Date(end).toISOString(),
  };
}

/** Days in ISO form compare as texts; an end that is not given is empty or absent. */
export function isBackwards({ from = '', to = '' }: Question): boolean {
  return from !== '' && to !== '' && from > to;
}

/** A question as it is typed: what is not given is empty. */
export type Typed = Required<Question>;

export const typedOf = ({ item = '', from = '', to = '' }: Question): Typed => ({ item, from, to });

/** The question that was typed: the id in what was pasted, and only what is given. */
export function questionOf({ item, from, to }: Typed): Question {
  const { id } = pastedItem(item);
  return {
    ...(id === '' ? {} : { item: id }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
}
