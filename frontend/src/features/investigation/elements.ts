import type { ChartEdgeFieldsFragment, ChartNodeFieldsFragment } from '../../api/gql/graphql';
import type { UnplacedNode } from '../../graph/commands/expand';
import { type ChartEdge, entityId, relationshipId } from '../../graph/model/elements';

/** An entity as the chart draws it; indicators are defanged there too. */
export function nodeOf(entity: ChartNodeFieldsFragment, hiddenCount?: number): UnplacedNode {
  return {
    id: entityId(entity.id),
    kind: entity.kind,
    label: entity.defangedName,
    tlp: entity.handling.tlp,
    ...(entity.jurisdictions.length > 1 ? { jurisdictions: [...entity.jurisdictions].sort() } : {}),
    ...(hiddenCount === undefined || hiddenCount === 0 ? {} : { hiddenCount }),
  };
}

export function edgeOf(
  relationship: ChartEdgeFieldsFragment,
  typeName: (type: string, name: string) => string,
): ChartEdge {
  const { validFrom, validTo } = relationship;
  return {
    id: relationshipId(relationship.id),
    source: entityId(relationship.from.id),
    target: entityId(relationship.to.id),
    type: relationship.type,
    typeName: typeName(relationship.type, relationship.typeName),
    confidence: relationship.confidence,
    claimCount: relationship.claimCount,
    originCount: relationship.originCount,
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
  };
}
