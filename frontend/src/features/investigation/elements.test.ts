import { describe, expect, it } from 'vitest';
import { edgeOf, nodeOf } from './elements';
import { answeredEntity, answeredLink } from './fixtures';

describe('elements', () => {
  it('draws indicators defanged and marks several jurisdictions', () => {
    const entity = answeredEntity('entity:d', {
      kind: 'DOMAIN_NAME',
      displayName: 'a.example',
      defangedName: 'a[.]example',
      jurisdictions: ['PL', 'RO'],
    });
    expect(nodeOf(entity, 4)).toEqual({
      id: 'entity:d',
      kind: 'DOMAIN_NAME',
      label: 'a[.]example',
      tlp: 'CLEAR',
      jurisdictions: ['PL', 'RO'],
      hiddenCount: 4,
    });
  });

  it('has no badge for one jurisdiction or for no hidden neighbour', () => {
    expect(nodeOf(answeredEntity('entity:m', { jurisdictions: ['PL'] }), 0)).toEqual({
      id: 'entity:m',
      kind: 'MALWARE',
      label: 'entity:m',
      tlp: 'CLEAR',
    });
  });

  it('keeps the dates that a relationship has and leaves out the others', () => {
    const link = answeredLink('entity:a', 'entity:b', { validFrom: '2020-01-01T00:00:00Z' });
    expect(edgeOf(link, (type) => type.toLowerCase())).toEqual({
      id: 'relationship:entity:a-entity:b',
      source: 'entity:a',
      target: 'entity:b',
      type: 'USES',
      typeName: 'uses',
      confidence: 60,
      claimCount: 1,
      originCount: 1,
      validFrom: '2020-01-01T00:00:00Z',
    });
  });
});
