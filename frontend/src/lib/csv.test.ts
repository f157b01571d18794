import { describe, expect, it } from 'vitest';
import { csv } from './csv';

describe('csv', () => {
  it('quotes separators, quotes and line breaks as RFC 4180 says', () => {
    expect(csv([['a,b', 'say "x"', 'two\nlines', 'plain']])).toBe('"a,b","say ""x""","two\nlines",plain\r\n');
  });

  it('keeps a spreadsheet from running a cell as a formula', () => {
    expect(csv([['=HYPERLINK("x")', '+1', '@a', '-2']])).toBe(`"'=HYPERLINK(""x"")",'+1,'@a,'-2\r\n`);
  });

  it('writes numbers as they are and nothing for what is missing', () => {
    expect(csv([[-3, null, undefined, '']])).toBe('-3,,,\r\n');
  });
});
