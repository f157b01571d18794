import { describe, expect, it } from 'vitest';
import { accountSearch, adminSearch, auditSearch, chartSearch, kindsSearch, searchSearch } from './searchParams';

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

  it('takes days alone for the ends of a period', () => {
    expect(auditSearch({ item: 'G0007', from: '2026-11-01', to: '2026-13-01' })).toEqual({
      item: 'G0007',
      from: '2026-11-01',
    });
    expect(auditSearch({ item: 7, from: 'yesterday' })).toEqual({});
  });

  it('takes a text alone for the name of an account', () => {
    expect([accountSearch({ name: 'pl.analyst1' }), accountSearch({ name: 7 }), accountSearch({ name: '' })]).toEqual([
      { name: 'pl.analyst1' },
      {},
      {},
    ]);
  });

  it('knows one tab of the administration beside the first', () => {
    expect([adminSearch({ tab: 'units' }), adminSearch({ tab: 'other' })]).toEqual([{ tab: 'units' }, {}]);
  });

  it('keeps a number that was searched for as text', () => {
    expect(searchSearch({ text: 4127, tab: 'other' })).toEqual({ text: '4127' });
  });
});
