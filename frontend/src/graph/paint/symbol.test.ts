import { describe, expect, it } from 'vitest';
import { glyphs, unknownGlyph } from './glyphs';
import { shapes } from './shapes';
import { kindSymbol } from './symbol';

describe('kindSymbol', () => {
  it.each(Object.entries({ ...glyphs, ...shapes, unknownGlyph }))(
    '%s is path data that begins with a move',
    (_, path) => {
      expect(path).toMatch(/^M(?:[MLHVCQAZlhvcqaz]|-?\d*\.?\d+|[\s,])+$/);
    },
  );

  it('gives every family a shape of its own', () => {
    expect(new Set(Object.values(shapes)).size).toBe(Object.keys(shapes).length);
  });

  it('draws a kind it does not know', () => {
    expect(kindSymbol('SOMETHING_NEW')).toEqual({ category: 'other', outline: shapes.other, glyph: unknownGlyph });
  });
});
