import type { LiveChange } from './events';

/** Most changes that are kept until the reader has looked. */
export const mostNews = 200;

/** What was written since the reader looked last. */
export interface News {
  /** Newest first, each once; at most `mostNews`. */
  readonly unseen: readonly LiveChange[];
  /** When the newest known change was recorded; null: none is known. */
  readonly mark: string | null;
  readonly revisions: ReadonlySet<string>;
}

export const noNews: News = { unseen: [], mark: null, revisions: new Set() };

/** Whether it tells the reader something: what one writes oneself one knows; what one's own imports brought one does not. */
export function isNews({ account, action }: LiveChange): boolean {
  return account === null || action.startsWith('IMPORT');
}

/** With these changes, of which some may be known already. */
export function withChanges(news: News, changes: readonly LiveChange[]): News {
  const fresh = changes.filter(({ revision }) => !news.revisions.has(revision));
  if (fresh.length === 0) return news;
  const unseen = [...fresh.filter(isNews), ...news.unseen].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return {
    unseen: unseen.slice(0, mostNews),
    mark: [...fresh.map(({ at }) => at), ...(news.mark === null ? [] : [news.mark])].reduce(later),
    revisions: new Set([...news.revisions, ...fresh.map(({ revision }) => revision)]),
  };
}

/** All of it known, none of it news: what the pages showed when they were opened. */
export function knowing(news: News, changes: readonly LiveChange[]): News {
  return { ...withChanges(news, changes), unseen: news.unseen };
}

/** The reader has looked. */
export function seen(news: News): News {
  return news.unseen.length === 0 ? news : { ...news, unseen: [] };
}

function later(a: string, b: string): string {
  return Date.parse(a) > Date.parse(b) ? a : b;
}
