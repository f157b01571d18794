import type { HandlingInput } from './gql/graphql';

/** Who will see what is written: the unit's usual readers, the unit alone, some countries besides, or everyone. */
export type AudienceChoice =
  | { readonly type: 'usual' }
  | { readonly type: 'unit' }
  | { readonly type: 'countries'; readonly countries: readonly string[] }
  | { readonly type: 'everyone' };

export const audienceTypes = ['usual', 'unit', 'countries', 'everyone'] as const satisfies AudienceChoice['type'][];

export const usualAudience: AudienceChoice = { type: 'usual' };

/** The choice of a type, with no country named yet. */
export function audienceOf(type: AudienceChoice['type']): AudienceChoice {
  return type === 'countries' ? { type, countries: [] } : { type };
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
      return { tlp: 'AMBER_STRICT', releaseTo: [] };
    case 'countries':
      return { tlp: 'AMBER', releaseTo: choice.countries.map((code) => `country:${code}`) };
    case 'everyone':
      return { tlp: 'GREEN', releaseTo: ['everyone'] };
    default:
      return choice satisfies never;
  }
}
