import { describe, expect, it } from 'vitest';
import { jurisdictionsOf, type LookupRow, lookupCsv } from './lookupRows';

const handling: LookupRow['entities'][number]['handling'] = {
  tlp: 'GREEN',
  pap: 'CLEAR',
  classification: 'NONE',
  handlingCodes: [],
  owners: ['PL-CYB'],
  releaseTo: [],
  expiresAt: null,
  text: 'TLP:GREEN',
};

function entity(id: string, jurisdictions: string[]): LookupRow['entities'][number] {
  return {
    id,
    kind: 'DOMAIN_NAME',
    stixType: 'domain-name',
    displayName: `${id}.example`,
    defangedName: `${id}[.]example`,
    contested: false,
    handling,
    jurisdictions,
  };
}

const row: LookupRow = {
  value: 'hxxp://a.example',
  selectorType: 'domain-name',
  normalized: 'a.example',
  defanged: 'a[.]example',
  known: true,
  reason: 'KNOWN',
  message: null,
  entities: [entity('a', ['RO', 'PL']), entity('b', ['PL'])],
};

describe('lookupRows', () => {
  it('lists each jurisdiction once, in order', () => {
    expect(jurisdictionsOf(row)).toEqual(['PL', 'RO']);
  });

  it('writes indicators defanged, and their type in words', () => {
    expect(lookupCsv([row], ['value', 'type'], { selector: () => 'Domain name' })).toBe(
      'value,type\r\nhxxp://a.example,Domain name,a[.]example,KNOWN,a[.]example; b[.]example,PL RO\r\n',
    );
  });
});
