import { utcInstant } from '../../lib/dates';
import type { Picked } from '../../ui/entityPick';

/** What is said of a person: who used what, where and when. Moments as typed, empty for none. */
export interface PersonTrace {
  readonly person: Picked | null;
  readonly used: Picked | null;
  readonly place: string;
  readonly from: string;
  readonly to: string;
}

export const noTrace: PersonTrace = { person: null, used: null, place: '', from: '', to: '' };

/** The part of the statement's input that says it; what is empty is left out. */
export function traceInput({ person, used, place, from, to }: PersonTrace) {
  const [start, end] = [utcInstant(from), utcInstant(to)];
  return {
    ...(person === null ? {} : { actorId: person.id }),
    ...(used === null ? {} : { usedId: used.id }),
    ...(place.trim() === '' ? {} : { place: place.trim() }),
    ...(start === null ? {} : { from: start }),
    ...(end === null ? {} : { to: end }),
  };
}

/** Ways in which a trace is joined with a person, in the order they are offered. */
export const traceKinds = [
  'SUBSCRIBER_RETURN',
  'CUSTOMER_IDENTIFICATION',
  'LOGIN_OVERLAP',
  'DEVICE',
  'CELL_SITE',
  'TRAVEL',
  'OTHER',
] as const;

export type TraceKind = (typeof traceKinds)[number];

/** How a piece of evidence joins a trace with a person, as typed. */
export interface TraceLink {
  readonly trace: TraceKind | null;
  readonly instant: string;
  readonly port: string;
}

export const noLink: TraceLink = { trace: null, instant: '', port: '' };

/** The part of the link's input that says it; what is empty is left out, and the server judges the port. */
export function linkInput({ trace, instant, port }: TraceLink) {
  const moment = utcInstant(instant);
  return {
    ...(trace === null ? {} : { trace }),
    ...(moment === null ? {} : { instant: moment }),
    ...(port === '' ? {} : { sourcePort: Number(port) }),
  };
}
