import type { ActorRole, Kind } from '../api/gql/graphql';
import { behind as behindWords } from '../i18n/en/behind';
import { kinds as kindWords } from '../i18n/en/kinds';

type Raw = Record<string, unknown>;

/** The state of the search screen, as its address holds it. */
export interface SearchState {
  readonly text?: string;
  readonly kinds?: Kind[];
  readonly tab?: 'list';
}

/** What a link to the chart holds: entities by our id or any external one, what is selected, a saved chart. */
export interface ChartState {
  readonly ids?: string[];
  readonly select?: string[];
  readonly saved?: string;
  /** Opens the paths between the first two entities. */
  readonly paths?: true;
}

export function searchSearch(raw: Raw): SearchState {
  return {
    ...(typeof raw.text === 'string' || typeof raw.text === 'number' ? { text: String(raw.text) } : {}),
    ...kindsSearch(raw),
    ...(raw.tab === 'list' ? { tab: 'list' } : {}),
  };
}

export function kindsSearch(raw: Raw): { kinds?: Kind[] } {
  const kinds = texts(raw.kinds, 60).filter(isKind);
  return kinds.length === 0 ? {} : { kinds };
}

export function chartSearch(raw: Raw): ChartState {
  const [ids, select] = [texts(raw.ids, 200), texts(raw.select, 200)];
  return {
    ...(ids.length === 0 ? {} : { ids }),
    ...(select.length === 0 ? {} : { select }),
    ...(typeof raw.saved === 'string' ? { saved: raw.saved } : {}),
    ...(raw.paths === true ? { paths: true } : {}),
  };
}

/** The part in the crime that is asked about. */
export function behindSearch({ role }: Raw): { role?: ActorRole } {
  return typeof role === 'string' && isRole(role) ? { role } : {};
}

export function adminSearch({ tab }: Raw): { tab?: 'units' } {
  return tab === 'units' ? { tab } : {};
}

/** What a request is about, where a page led to it. */
export function itemSearch({ item }: Raw): { item?: string } {
  return typeof item === 'string' && item !== '' ? { item } : {};
}

/** Its name is no part of the path: the server takes a last part with a dot for a file. */
export function accountSearch({ name }: Raw): { name?: string } {
  return typeof name === 'string' && name !== '' ? { name } : {};
}

/** What is asked about and since when, until when: days as `2026-11-23`. */
export interface AuditState {
  readonly item?: string;
  readonly from?: string;
  readonly to?: string;
}

export function auditSearch({ item, from, to }: Raw): AuditState {
  return {
    ...itemSearch({ item }),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
  };
}

/** What is asked of the log of disclosures. */
export interface DisclosureState extends AuditState {
  readonly unit?: string;
}

export function disclosureSearch({ unit, ...rest }: Raw): DisclosureState {
  return { ...auditSearch(rest), ...(typeof unit === 'string' && unit !== '' ? { unit } : {}) };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** A list, or one text with commas as people write addresses by hand; at most `limit` items. */
function texts(value: unknown, limit: number): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return [...new Set(list.filter((item): item is string => typeof item === 'string' && item !== ''))].slice(0, limit);
}

function isKind(value: string): value is Kind {
  return Object.hasOwn(kindWords, value);
}

function isRole(value: string): value is ActorRole {
  return Object.hasOwn(behindWords.roles, value);
}
