import type { HandlingCode, HandlingInput } from './gql/graphql';

/** Europol handling codes that what is written carries. */
interface Codes {
  readonly codes: readonly HandlingCode[];
}

/** Who will see what is written, and how they may use it: the unit's usual label, the unit alone, some countries besides, or everyone. */
export type AudienceChoice =
  | { readonly type: 'usual' }
  | ({ readonly type: 'unit' } & Codes)
  | ({ readonly type: 'countries'; readonly countries: readonly string[] } & Codes)
  | ({ readonly type: 'everyone' } & Codes);

export const handlingCodes = ['H0', 'H1', 'H2', 'H3'] as const satisfies HandlingCode[];

export const audienceTypes = ['usual', 'unit', 'countries', 'everyone'] as const satisfies AudienceChoice['type'][];

export const usualAudience: AudienceChoice = { type: 'usual' };

/** The choice of a type, with no country named yet. */
export function audienceOf(type: AudienceChoice['type'], codes: readonly HandlingCode[] = []): AudienceChoice {
  if (type === 'usual') return usualAudience;
  return type === 'countries' ? { type, countries: [], codes } : { type, codes };
}

/** The codes chosen; the usual label has its own. */
export function codesOf(choice: AudienceChoice): readonly HandlingCode[] {
  return choice.type === 'usual' ? [] : choice.codes;
}

/** True where something is still to be said: countries without one. */
export function isIncomplete(choice: AudienceChoice): boolean {
  return choice.type === 'countries' && choice.countries.length === 0;
}

/** The label as the API takes it, the strictest TLP 2.0 level that fits the audience; null leaves it to the unit's default. */
export function handlingOf(choice: AudienceChoice): HandlingInput | null {
  switch (choice.type) {
    case 'usual':
      return null;
    case 'unit':
      return { tlp: 'AMBER_STRICT', releaseTo: [], ...codesField(choice) };
    case 'countries':
      return { tlp: 'AMBER', releaseTo: choice.countries.map((code) => `country:${code}`), ...codesField(choice) };
    case 'everyone':
      return { tlp: 'GREEN', releaseTo: ['everyone'], ...codesField(choice) };
    default:
      return choice satisfies never;
  }
}

function codesField({ codes }: Codes): Pick<HandlingInput, 'handlingCodes'> {
  return codes.length === 0 ? {} : { handlingCodes: handlingCodes.filter((code) => codes.includes(code)) };
}
