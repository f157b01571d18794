import { describe, expect, it } from 'vitest';
import { chartSearch, kindsSearch, searchSearch } from './searchParams';

describe('searchParams', () => {
  it('reads ids as a list or with commas, without repeats', () => {
    expect(chartSearch({ ids: 'G0007,G0016,G0007', select: ['a', 7, ''] })).toEqual({
      ids: ['G0007', 'G0016'],
      select: ['a'],
    });
  });

  it('takes no more ids than an address should carry', () => {
    const many = Array.from({ length: 500 }, (_, index) => `id${index}`);
    expect(chartSearch({ ids: many }).ids).toHaveLength(200);
  });

  it('drops what it does not know', () => {
    expect(chartSearch({ paths: 'yes', saved: 3, other: 1 })).toEqual({});
    expect(kindsSearch({ kinds: ['CRYPTO_WALLET', 'NO_SUCH_KIND', '__proto__'] })).toEqual({
      kinds: ['CRYPTO_WALLET'],
    });
  });

  it('keeps a number that was searched for as text', () => {
    expect(searchSearch({ text: 4127, tab: 'other' })).toEqual({ text: '4127' });
  });
});
