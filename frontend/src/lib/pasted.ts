/** The most values one look-up takes. */
export const mostValues = 1_000;

/** Values out of pasted text: one a line, or separated by commas, semicolons or tabs; empty and repeated ones dropped. */
export function valuesOf(text: string): string[] {
  const values = text
    .split(/[\r\n\t;,]+/)
    .map((value) => value.trim().replace(/^["'<]+|["'>]+$/g, ''))
    .filter((value) => value !== '');
  return [...new Set(values)];
}
