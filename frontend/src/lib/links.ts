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

interface Cited {
  readonly sourceName: string;
  readonly url: string | null;
  readonly externalId: string | null;
  readonly description: string | null;
}

/** Whether a citation is a statement marking (STIX 2.1 §7.2.1.3): terms of use in words, under an id that only its file knows. */
export function isStatement({ externalId, description }: Pick<Cited, 'externalId' | 'description'>): boolean {
  return description !== null && externalId?.startsWith('marking-definition--') === true;
}

/** One line that names a source, or says its terms of use, for a report. */
export function citationText(citation: Cited): string {
  if (isStatement(citation)) return citation.description ?? '';
  return [citation.sourceName, citation.externalId, citation.url]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
