import { describe, expect, it } from 'vitest';
import { glyphs } from '../paint/glyphs';
import { categoryOf, confidenceBand } from './kinds';

describe('confidenceBand', () => {
  it.each([
    [null, 'ungraded'],
    [0, 'ungraded'],
    [1, 'possible'],
    [29, 'possible'],
    [30, 'probable'],
    [69, 'probable'],
    [70, 'confirmed'],
    [100, 'confirmed'],
  ] as const)('reads %s as %s', (confidence, band) => expect(confidenceBand(confidence)).toBe(band));
});

describe('categoryOf', () => {
  it('gives every drawn kind a family, places and unknown kinds "other"', () => {
    const others = Object.keys(glyphs).filter((kind) => categoryOf(kind) === 'other');
    expect(others).toEqual(['LOCATION', 'JURISDICTION']);
    expect(categoryOf('SOMETHING_NEW')).toBe('other');
  });
});
