import { describe, expect, it } from 'vitest';
import { audienceOf, audienceTypes, codesOf, handlingOf, isIncomplete, usualAudience } from './audience';

describe('handlingOf', () => {
  it('leaves the label to the unit for the usual readers', () => {
    expect(handlingOf({ type: 'usual' })).toBeNull();
  });

  it('takes the strictest level that fits each wider audience', () => {
    expect([
      handlingOf({ type: 'unit', codes: [] }),
      handlingOf({ type: 'countries', countries: ['RO', 'CZ'], codes: [] }),
      handlingOf({ type: 'everyone', codes: [] }),
    ]).toEqual([
      { tlp: 'AMBER_STRICT', releaseTo: [] },
      { tlp: 'AMBER', releaseTo: ['country:RO', 'country:CZ'] },
      { tlp: 'GREEN', releaseTo: ['everyone'] },
    ]);
  });

  it('states handling codes in their order, whatever the order they were chosen in', () => {
    expect([handlingOf({ type: 'unit', codes: ['H2', 'H1'] }), codesOf(usualAudience)]).toEqual([
      { tlp: 'AMBER_STRICT', releaseTo: [], handlingCodes: ['H1', 'H2'] },
      [],
    ]);
  });

  it('keeps the codes when another audience is chosen', () => {
    expect(audienceOf('everyone', ['H0'])).toEqual({ type: 'everyone', codes: ['H0'] });
  });
});

describe('isIncomplete', () => {
  it('asks for a country where countries were chosen, and for nothing else', () => {
    expect(audienceTypes.map((type) => audienceOf(type)).filter(isIncomplete)).toEqual([
      { type: 'countries', countries: [], codes: [] },
    ]);
  });
});
