import { describe, expect, it } from 'vitest';
import { valuesOf } from './pasted';

describe('valuesOf', () => {
  it('takes one value a line or between separators, trimmed, quotes and brackets around them dropped', () => {
    expect(valuesOf(' a.example \r\n"b.example",<c.example>;d.example\te.example')).toEqual([
      'a.example',
      'b.example',
      'c.example',
      'd.example',
      'e.example',
    ]);
  });

  it('drops empty and repeated values and keeps the first order', () => {
    expect(valuesOf('b\n\n a ,b,, a')).toEqual(['b', 'a']);
  });

  it('leaves defanged values as they were pasted', () => {
    expect(valuesOf('hxxp://evil[.]example/x')).toEqual(['hxxp://evil[.]example/x']);
  });
});
