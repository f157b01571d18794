import type { ChartEdgeFieldsFragment, ChartNodeFieldsFragment } from '../../api/gql/graphql';

/** An entity as the server answers it, for tests. */
export function answeredEntity(id: string, changes: Partial<ChartNodeFieldsFragment> = {}): ChartNodeFieldsFragment {
  return {
    id,
    kind: 'MALWARE',
    stixType: 'malware',
    displayName: id,
    defangedName: id,
    contested: false,
    jurisdictions: [],
    handling: {
      tlp: 'CLEAR',
      pap: 'CLEAR',
      classification: 'NONE',
      handlingCodes: [],
      owners: [],
      releaseTo: ['everyone'],
      expiresAt: null,
      text: 'TLP:CLEAR',
    },
    ...changes,
  };
}

/** A relationship as the server answers it, for tests. */
export function answeredLink(from: string, to: string, changes: Partial<ChartEdgeFieldsFragment> = {}) {
  const link: ChartEdgeFieldsFragment = {
    id: `relationship:${from}-${to}`,
    type: 'USES',
    typeName: 'uses',
    confidence: 60,
    claimCount: 1,
    originCount: 1,
    validFrom: null,
    validTo: null,
    from: { id: from },
    to: { id: to },
    ...changes,
  };
  return link;
}
