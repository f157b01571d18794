using Attribution.Domain.Time;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Cases;

/// <summary>An entity that a case touches, with the newest claim that says so.</summary>
[ObjectType("CaseItem")]
public sealed record CaseItemNode(EntityNode Entity, RelationshipNode Relationship, ClaimNode Claim, string? Note, DateTimeOffset AddedAt)
{
    /// <summary>The item.</summary>
    internal static CaseItemNode Of(EntityNode entity, RelationshipNode relationship, ClaimNode claim) =>
        new(entity, relationship, claim, claim.Claim.Content.Statement, UnixMicroseconds.ToTime(claim.Claim.RecordedFrom));
}
