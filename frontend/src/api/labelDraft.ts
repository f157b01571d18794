import type { Classification, HandlingCode, HandlingFieldsFragment, HandlingInput, Tlp } from './gql/graphql';

/** A label while it is being changed: what the form holds of it. */
export interface LabelDraft {
  readonly tlp: Tlp;
  readonly releaseTo: readonly string[];
  readonly classification: Classification;
  readonly codes: readonly HandlingCode[];
}

/** A desk or partner, as far as it decides whom a token admits. */
export interface Desk {
  readonly id: string;
  readonly kind: string;
  readonly countries: readonly string[];
}

/** Whom a label admits: desks of the directory, and tokens that name people one by one or by group. */
export interface Admitted {
  readonly desks: readonly string[];
  readonly others: readonly string[];
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

/** Whom the label admits, in the order of the directory. Countries and regions admit the national units and desks that act for them. */
export function admittedBy(
  owners: readonly string[],
  releaseTo: readonly string[],
  directory: readonly Desk[],
): Admitted {
  const admits = (token: string) => (desk: Desk) => {
    const [, kind, name] = /^(unit|country|region):(.+)$/.exec(token) ?? [];
    const national = desk.kind === 'national' || desk.kind === 'desk';
    switch (kind) {
      case 'unit':
        return desk.id === name;
      case 'country':
        return national && name !== undefined && desk.countries.includes(name);
      case 'region':
        return national && countriesOf(name, directory).some((country) => desk.countries.includes(country));
      default:
        return token === 'everyone';
    }
  };
  const tokens = [...owners.map((owner) => `unit:${owner}`), ...releaseTo];
  return {
    desks: directory.filter((desk) => tokens.some((token) => admits(token)(desk))).map(({ id }) => id),
    others: releaseTo.filter((token) => /^(account|group):/.test(token)),
  };
}

function countriesOf(id: string | undefined, directory: readonly Desk[]): readonly string[] {
  return directory.find((desk) => desk.id === id && desk.kind === 'regional')?.countries ?? [];
}
