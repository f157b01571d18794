/** Which page of the explorer an address shows; null where an id was pasted, not an address. */
export interface PastedItem {
  readonly id: string;
  readonly page: string | null;
}

/** The id in what was pasted: the id itself, or the address of a page of the explorer that shows the item. */
export function pastedItem(pasted: string): PastedItem {
  const text = pasted.trim();
  const path = URL.canParse(text) && /^https?:/.test(text) ? new URL(text).pathname : text;
  const [, page, id] = /^\/(entity|cases|behind|hypotheses|assessment)\/([^/]+)$/.exec(path) ?? [];
  return page === undefined || id === undefined ? { id: text, page: null } : { id: decode(id), page };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
