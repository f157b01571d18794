using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Cases;

/// <summary>An entity that visible cases of several jurisdictions touch.</summary>
[ObjectType("CrossCaseEntity")]
public sealed record CrossCaseEntityNode(
    EntityNode Entity, [property: ListSize(AssumedSize = 5), GraphQLType("[Case!]!")] IReadOnlyList<EntityNode> Cases, [property: ListSize(AssumedSize = 5)] IReadOnlyList<string> Jurisdictions);
