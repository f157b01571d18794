using System.Text.Json;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Charts;

/// <summary>A chart to save.</summary>
[InputObjectType("SaveChartInput")]
public sealed record SaveChartInput
{
    /// <summary>The chart to save over; a new one if left out.</summary>
    [ID]
    public string? Id { get; init; }

    /// <summary>Its name, 1 to 200 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What is drawn: any JSON object of at most 512 KiB.</summary>
    public required JsonElement Document { get; init; }

    /// <summary>The version that is saved over; required with <c>id</c>.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
