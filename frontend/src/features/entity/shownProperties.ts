import type { Profile } from './entityHead';

export type Property = Profile['properties'][number];

/** Told elsewhere on the page (names, citations, labels, dates) or bookkeeping of the exchange format. */
const elsewhere = new Set([
  'name',
  'aliases',
  'value',
  'external_references',
  'created',
  'modified',
  'created_by_ref',
  'object_marking_refs',
  'spec_version',
  'revoked',
  'first_seen',
  'last_seen',
  'x_alias_sources',
  'x_owner_desk',
  'x_release_to',
  'x_handling_codes',
  'x_handling_text',
  'x_pap',
]);

export function shownProperties(properties: readonly Property[]): Property[] {
  return properties.filter(({ name }) => !elsewhere.has(name));
}

/** Different single values exclude each other; different lists only say that one source knows more. */
export function isContradiction({ values }: Property): boolean {
  return values.length > 1 && values.every(({ value }) => !Array.isArray(value));
}
