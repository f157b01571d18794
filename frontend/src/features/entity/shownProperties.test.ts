import { describe, expect, it } from 'vitest';
import { isContradiction, type Property, shownProperties } from './shownProperties';

const property = (name: string, ...values: unknown[]): Property => ({
  name,
  values: values.map((value) => ({ value, records: [] })),
});

describe('shownProperties', () => {
  it('leaves out what the page tells elsewhere', () => {
    const names = shownProperties([property('aliases', ['x']), property('goals', ['spying'])]).map(({ name }) => name);
    expect(names).toEqual(['goals']);
  });
});

describe('isContradiction', () => {
  it('is two different single values', () => {
    expect(isContradiction(property('primary_motivation', 'ideology', 'personal-gain'))).toBe(true);
  });

  it('is neither one value nor two lists', () => {
    expect([isContradiction(property('goals', 'x')), isContradiction(property('goals', ['a'], ['a', 'b']))]).toEqual([
      false,
      false,
    ]);
  });
});
