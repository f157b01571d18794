using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Which way a relationship runs, seen from the entity asked about.</summary>
[EnumType("Direction")]
public enum RelationshipDirection
{
    /// <summary>From the entity.</summary>
    Out,

    /// <summary>To the entity.</summary>
    In,
}
