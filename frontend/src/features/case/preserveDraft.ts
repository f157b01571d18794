import type { PreservationItemContentInput } from '../../api/gql/graphql';
import { utcInstant } from '../../lib/dates';

/** What the form of an item of the queue holds. */
export interface PreserveDraft {
  readonly what: string;
  readonly holder: string;
  readonly place: string;
  readonly country: string | null;
  /** The desk that can ask the holder; null: the own desk orders it. */
  readonly routeUnitId: string | null;
  /** A moment in UTC; empty: not known. */
  readonly vanishesAt: string;
  readonly purpose: string | null;
  readonly reason: string;
}

export const emptyItem: PreserveDraft = {
  what: '',
  holder: '',
  place: '',
  country: null,
  routeUnitId: null,
  vanishesAt: '',
  purpose: null,
  reason: '',
};

/** The item as the API takes it; null while something is missing. */
export function itemOf(draft: PreserveDraft): PreservationItemContentInput | null {
  const [what, holder, place, reason] = [draft.what, draft.holder, draft.place, draft.reason].map((text) =>
    text.trim(),
  );
  const { country, purpose, routeUnitId } = draft;
  if (!what || !holder || !place || !reason || country === null || purpose === null) return null;
  return {
    what,
    holder,
    place,
    reason,
    country,
    purpose,
    ...(routeUnitId === null ? {} : { routeUnitId }),
    ...(draft.vanishesAt === '' ? {} : { vanishesAt: utcInstant(draft.vanishesAt) }),
  };
}

/** The form of an item that is there, to be changed. */
export function draftOfItem(item: {
  readonly what: string;
  readonly holder: string;
  readonly place: string;
  readonly country: string;
  readonly vanishesAt: string | null;
  readonly purpose: string;
  readonly reason: string;
  readonly routeUnit: { readonly id: string } | null;
}): PreserveDraft {
  const { what, holder, place, country, purpose, reason, routeUnit, vanishesAt } = item;
  return {
    what,
    holder,
    place,
    country,
    purpose,
    reason,
    routeUnitId: routeUnit?.id ?? null,
    vanishesAt: vanishesAt?.slice(0, 16) ?? '',
  };
}
