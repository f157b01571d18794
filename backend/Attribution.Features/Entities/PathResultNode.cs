using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>The best ways found; <c>complete</c> is false if the work was cut before all were looked at.</summary>
[ObjectType("PathResult")]
public sealed record PathResultNode([property: ListSize(AssumedSize = 10)] IReadOnlyList<PathNode> Paths, bool Complete);
