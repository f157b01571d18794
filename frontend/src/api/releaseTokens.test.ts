import { describe, expect, it } from 'vitest';
import { countsOf, tokensOf } from './releaseTokens';

describe('countsOf', () => {
  it('counts what comes of the items, the released first', () => {
    const items = [
      { outcome: 'NOT_OWNER' },
      { outcome: 'RELEASED' },
      { outcome: 'NOT_OWNER' },
      { outcome: 'COMPARTMENT' },
    ] as const;
    expect(countsOf(items)).toEqual([
      ['RELEASED', 1],
      ['COMPARTMENT', 1],
      ['NOT_OWNER', 2],
    ]);
  });
});

describe('tokensOf', () => {
  it('names each reader once, accounts in lower case', () => {
    expect(tokensOf(['RO-CYB'], ['operation:PL-CYB/1'], 'RO.Analyst1, ro.analyst1;de.a')).toEqual([
      'unit:RO-CYB',
      'operation:PL-CYB/1',
      'account:ro.analyst1',
      'account:de.a',
    ]);
  });
});
