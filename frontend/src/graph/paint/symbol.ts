import { type Category, categoryOf } from '../model/kinds';
import { glyphs, unknownGlyph } from './glyphs';
import { shapes } from './shapes';

/** How a kind is drawn everywhere: on the canvas, in SVG exports, in legends and lists. */
export interface KindSymbol {
  readonly category: Category;
  /** SVG path data in a box from -12 to 12, to be filled. */
  readonly outline: string;
  /** SVG path data in the same box; scale by `glyphScale` and stroke with a line of 2, round caps and joins. */
  readonly glyph: string;
}

/** Size of the glyph inside the outline. */
export const glyphScale = 0.56;

export function kindSymbol(kind: string): KindSymbol {
  const category = categoryOf(kind);
  return { category, outline: shapes[category], glyph: glyphs[kind] ?? unknownGlyph };
}
