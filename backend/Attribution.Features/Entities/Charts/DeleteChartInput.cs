using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Charts;

/// <summary>A chart to delete.</summary>
[InputObjectType("DeleteChartInput")]
public sealed record DeleteChartInput
{
    /// <summary>The chart.</summary>
    [ID]
    public required string Id { get; init; }

    /// <summary>The version that is deleted; whatever is current if left out.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
