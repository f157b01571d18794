/** The items whose label has every word of the text at the beginning of one of its own; those that begin with the text come first. */
export function matching<Item extends { readonly label: string }>(items: readonly Item[], text: string): Item[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  const hits = items.filter(({ label }) => {
    const own = folded(label).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
  const whole = folded(text.trim());
  const tier = ({ label }: Item) => (folded(label).startsWith(whole) ? 0 : 1);
  return hits.sort((a, b) => tier(a) - tier(b));
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
