import { describe, expect, it } from 'vitest';
import { audienceOf, audienceTypes, handlingOf, isIncomplete } from './audience';

describe('handlingOf', () => {
  it('leaves the label to the unit for the usual readers', () => {
    expect(handlingOf({ type: 'usual' })).toBeNull();
  });

  it('takes the strictest level that fits each wider audience', () => {
    expect([
      handlingOf({ type: 'unit' }),
      handlingOf({ type: 'countries', countries: ['RO', 'CZ'] }),
      handlingOf({ type: 'everyone' }),
    ]).toEqual([
      { tlp: 'AMBER_STRICT', releaseTo: [] },
      { tlp: 'AMBER', releaseTo: ['country:RO', 'country:CZ'] },
      { tlp: 'GREEN', releaseTo: ['everyone'] },
    ]);
  });
});

describe('isIncomplete', () => {
  it('asks for a country where countries were chosen, and for nothing else', () => {
    expect(audienceTypes.map(audienceOf).filter(isIncomplete)).toEqual([{ type: 'countries', countries: [] }]);
  });
});
