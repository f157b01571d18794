/** A source's address, if it may be opened: web pages only, never what an indicator could smuggle in. */
export function safeLink(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** One line that names a source, for a report. */
export function citationText(citation: {
  readonly sourceName: string;
  readonly url: string | null;
  readonly externalId: string | null;
}): string {
  return [citation.sourceName, citation.externalId, citation.url]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
