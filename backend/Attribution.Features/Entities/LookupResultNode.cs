using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>What is known of one pasted value: how it was read, and the visible entities that carry it.</summary>
[ObjectType("LookupResult")]
public sealed record LookupResultNode(
    string Value, string? SelectorType, string? Normalized, string? Defanged, bool Known, LookupReason Reason, [property: ListSize(AssumedSize = 2)] IReadOnlyList<EntityNode> Entities, string? Message);
