using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Charts;

/// <summary>A chart that the caller saved, which nobody else reads, or one that all who take part in a joint operation share.</summary>
/// <param name="Id">Opaque.</param>
/// <param name="Name">Its name.</param>
/// <param name="Document">What the explorer drew, as it gave it.</param>
/// <param name="Version">1 and up; give it back as <c>expectedVersion</c> to save over it.</param>
/// <param name="UpdatedAt">When this version was saved.</param>
[ObjectType("Chart")]
public sealed record ChartNode([property: ID] string Id, string Name, JsonElement Document, int Version, DateTimeOffset UpdatedAt)
{
    private const string Prefix = "chart:";

    /// <summary>The label it is under.</summary>
    internal LabelId Label { get; init; }

    /// <summary>The chart that this record is; null if it is none.</summary>
    internal static ChartNode? Of(RecordVersion record)
    {
        if ((Kind)record.Header.KindCode is not Kind.Chart)
        {
            return null;
        }

        var properties = JsonElement.Parse(record.Content.Properties.Span);
        return new ChartNode(
            Prefix + record.Id,
            properties.GetProperty("name").GetString() ?? "",
            properties.GetProperty("document"),
            record.Version,
            UnixMicroseconds.ToTime(record.RecordedFrom)) { Label = record.Content.Label };
    }

    /// <summary>The caller's chart with this id; null: none.</summary>
    internal static async Task<ChartNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (RecordOf(id) is not { } record)
        {
            return null;
        }

        var numbers = await reading.Store.FindRecordsAsync(reading.View, [record], cancellationToken);
        return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var found] ? Of(found) : null;
    }

    /// <summary>The record that an id names; null: it is no chart's id.</summary>
    internal static RecordId? RecordOf(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && IdText.TryParse(id.AsSpan(Prefix.Length), out var value) ? new RecordId(value) : null;

    /// <summary>The id of the chart that this record is.</summary>
    internal static string IdOf(RecordId record) => Prefix + record;
}
