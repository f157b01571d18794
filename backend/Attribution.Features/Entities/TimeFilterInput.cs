using Attribution.Graph.Index;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Conditions on a time.</summary>
[InputObjectType("TimeOperationFilterInput")]
public sealed record TimeFilterInput
{
    /// <summary>Then or later.</summary>
    public DateTimeOffset? Gte { get; init; }

    /// <summary>Before then.</summary>
    public DateTimeOffset? Lt { get; init; }

    /// <summary>The span.</summary>
    internal TimeSpanFilter Span() => new(Times.Of(Gte), Times.Of(Lt));
}
