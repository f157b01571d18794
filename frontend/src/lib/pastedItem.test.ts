import { describe, expect, it } from 'vitest';
import { pastedItem } from './pastedItem';

describe('pastedItem', () => {
  it.each([
    [' G0007 ', 'G0007', null],
    ['malware--33333333-3333-4333-8333-333333333331', 'malware--33333333-3333-4333-8333-333333333331', null],
    ['https://desk.example/entity/abc%3D?x=1#y', 'abc=', 'entity'],
    ['/cases/abc', 'abc', 'cases'],
    ['https://desk.example/search?text=x', 'https://desk.example/search?text=x', null],
    ['/entity/%E0%A4%A', '%E0%A4%A', 'entity'],
    ['', '', null],
  ])('reads %j as %j', (pasted, id, page) => expect(pastedItem(pasted)).toEqual({ id, page }));
});
