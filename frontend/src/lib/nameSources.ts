/** A name as one source gives it. */
export interface SourcedName {
  readonly name: string;
  readonly source: { readonly id: string; readonly name: string; readonly isProtected: boolean } | null;
}

type Source = NonNullable<SourcedName['source']>;

/** Who gives this name, each source once, in the order of the names. Case, spaces and punctuation make no other name. */
export function nameSources(names: readonly SourcedName[], matched: string): Source[] {
  const wanted = folded(matched);
  const sources = new Map<string, Source>();
  for (const { name, source } of names) {
    if (source !== null && folded(name) === wanted) sources.set(source.id, source);
  }
  return [...sources.values()];
}

function folded(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
  return letters === '' ? name : letters;
}
