import type { Classification, HandlingCode, HandlingFieldsFragment, HandlingInput, Tlp } from './gql/graphql';

/** A label while it is being changed: what the form holds of it. */
export interface LabelDraft {
  readonly tlp: Tlp;
  readonly releaseTo: readonly string[];
  readonly classification: Classification;
  readonly codes: readonly HandlingCode[];
}

export const tlps = ['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const satisfies Tlp[];

export const classifications = [
  'NONE',
  'FOR_OFFICIAL_USE_ONLY',
  'RESTRICTED',
  'CONFIDENTIAL',
] as const satisfies Classification[];

export function draftOf(label: HandlingFieldsFragment): LabelDraft {
  const { tlp, releaseTo, classification, handlingCodes: codes } = label;
  return { tlp, releaseTo, classification, codes };
}

/** The label as the API takes it; what the form does not hold stays as it is. */
export function inputOf(draft: LabelDraft, before: HandlingFieldsFragment): HandlingInput {
  return {
    tlp: draft.tlp,
    pap: before.pap,
    releaseTo: [...draft.releaseTo],
    classification: draft.classification,
    handlingCodes: [...draft.codes],
    ...(before.expiresAt === null ? {} : { expiresAt: before.expiresAt }),
  };
}

export function isSameLabel(draft: LabelDraft, before: HandlingFieldsFragment): boolean {
  const key = ({ tlp, releaseTo, classification, codes }: LabelDraft) =>
    JSON.stringify([tlp, classification, releaseTo.toSorted(), codes.toSorted()]);
  return key(draft) === key(draftOf(before));
}
