/** One thing wrong with a saved chart: what, where (`nodes[3].x`), and what was expected. */
export interface SavedFault {
  readonly code:
    | 'TOO_LARGE'
    | 'NOT_JSON'
    | 'NOT_A_CHART'
    | 'UNKNOWN_VERSION'
    | 'TOO_MANY'
    | 'INVALID_VALUE'
    | 'DUPLICATE_ID'
    | 'MISSING_END';
  readonly path: string;
  readonly message: string;
}

const faultLimit = 20;
/** Characters of any one text. */
const longestField = 2_000;
const mostTexts = 50;
/** World units from the origin; beyond it pixels lose precision. */
const farthest = 10_000_000;

/** Collects faults, the first ones only, so that a hostile text cannot make a long report. */
export class Faults {
  readonly list: SavedFault[] = [];

  /** Answers null, so that a reader can return it. */
  add(code: SavedFault['code'], path: string, message: string): null {
    if (this.list.length < faultLimit) this.list.push({ code, path, message });
    return null;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readText(fields: Fields, name: string, path: string, faults: Faults): string {
  const value = fields[name];
  if (typeof value === 'string' && value.length > 0 && value.length <= longestField) return value;
  faults.add('INVALID_VALUE', `${path}.${name}`, `a text of 1 to ${longestField} characters expected`);
  return '';
}

export function readNumber(fields: Fields, name: string, path: string, faults: Faults): number {
  const value = fields[name];
  if (typeof value === 'number' && Math.abs(value) <= farthest) return value;
  faults.add('INVALID_VALUE', `${path}.${name}`, 'a number expected');
  return 0;
}

export function readBoolean(fields: Fields, name: string, path: string, faults: Faults): boolean {
  const value = fields[name];
  if (typeof value === 'boolean') return value;
  faults.add('INVALID_VALUE', `${path}.${name}`, 'true or false expected');
  return false;
}

/** A count that may be absent, as an object to spread. */
export function optionalCount<Name extends string>(
  fields: Fields,
  name: Name,
  path: string,
  faults: Faults,
): { readonly [key in Name]?: number } {
  return fields[name] === undefined ? {} : keyed(name, readNumber(fields, name, path, faults));
}

/** A text that may be absent, as an object to spread. */
export function optionalText<Name extends string>(
  fields: Fields,
  name: Name,
  path: string,
  faults: Faults,
): { readonly [key in Name]?: string } {
  return fields[name] === undefined ? {} : keyed(name, readText(fields, name, path, faults));
}

/** A list of texts that may be absent, as an object to spread; at most 50. */
export function optionalTexts<Name extends string>(
  fields: Fields,
  name: Name,
  path: string,
  faults: Faults,
): { readonly [key in Name]?: readonly string[] } {
  const value = fields[name];
  if (value === undefined) return {};
  const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  if (Array.isArray(value) && value.length <= mostTexts && texts.length === value.length) return keyed(name, texts);
  faults.add('INVALID_VALUE', `${path}.${name}`, `a list of at most ${mostTexts} texts expected`);
  return {};
}

function keyed<Name extends string, Value>(name: Name, value: Value): { readonly [key in Name]?: Value } {
  const made: { [key in Name]?: Value } = {};
  made[name] = value;
  return made;
}
