import { describe, expect, it } from 'vitest';
import { fieldOf, flagOf, rowsOf, textOf, textsOf } from './json';

describe('readers of unknown JSON', () => {
  it('give what is there', () => {
    const value: unknown = JSON.parse('{"name":"pl.analyst1","roles":["analyst","auditor"],"disabled":true}');
    expect([textOf(value, 'name'), textsOf(value, 'roles'), flagOf(value, 'disabled')]).toEqual([
      'pl.analyst1',
      ['analyst', 'auditor'],
      true,
    ]);
  });

  it.each([null, undefined, 7, 'text', [], {}, { name: 7, roles: 'analyst', disabled: 'yes' }])(
    'take %j for nothing',
    (value) => {
      expect([textOf(value, 'name'), textsOf(value, 'roles'), flagOf(value, 'disabled')]).toEqual([null, [], false]);
    },
  );

  it('leave out items of a list that are no text', () => {
    expect(textsOf({ roles: ['analyst', 7, null] }, 'roles')).toEqual(['analyst']);
  });

  it('do not reach what every object inherits', () => {
    expect(fieldOf({}, 'constructor')).toBeNull();
  });

  it('give no rows where there is no list', () => {
    expect(rowsOf({ length: 2 }, String)).toEqual([]);
  });
});
