import { describe, expect, it } from 'vitest';
import { propertyText } from './propertyText';

describe('propertyText', () => {
  it.each([
    ['text', 'text'],
    [42, '42'],
    [false, 'false'],
    [['a', 'b'], 'a, b'],
    [null, ''],
    [undefined, ''],
    [{ SHA256: 'ab' }, '{"SHA256":"ab"}'],
    [[{ a: 1 }], '[{"a":1}]'],
  ])('shows %j as %j', (value, text) => {
    expect(propertyText(value)).toBe(text);
  });
});
