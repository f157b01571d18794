/** Longest label on the chart, in CSS pixels; the rest is cut with an ellipsis. */
export const labelWidth = 172;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const letter = /\p{L}/u;

/** Direction of a text by its first letter, as the Unicode bidirectional algorithm does (rule P2). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = letter.exec(text);
  return first !== null && rightToLeft.test(first[0]) ? 'rtl' : 'ltr';
}

/** The longest beginning of the text that fits, with an ellipsis where something is cut. Cuts between code points. */
export function shortened(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const points = [...text];
  let [low, high] = [1, points.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${points.slice(0, middle).join('')}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${points.slice(0, low).join('').trimEnd()}…`;
}
