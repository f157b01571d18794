using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Charts;

/// <summary>A chart that the caller saved, which nobody else reads, or one that all who take part in a joint operation share.</summary>
[ObjectType("Chart")]
public sealed class ChartNode : KeptNode
{
    private const string Prefix = "chart:";

    private ChartNode(GraphReading reading, RecordVersion record)
        : base(reading, record)
    {
        var properties = JsonElement.Parse(record.Content.Properties.Span);
        (Id, Version, UpdatedAt) = (IdOf(record.Id), record.Version, UnixMicroseconds.ToTime(record.RecordedFrom));
        (Name, Document) = (properties.GetProperty("name").GetString() ?? "", properties.GetProperty("document"));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What the explorer drew, as it gave it.</summary>
    public JsonElement Document { get; }

    /// <summary>1 and up; give it back as <c>expectedVersion</c> to save over it.</summary>
    public int Version { get; }

    /// <summary>When this version was saved.</summary>
    public DateTimeOffset UpdatedAt { get; }

    /// <summary>The chart that this record is; null if it is none.</summary>
    internal static ChartNode? Of(GraphReading reading, RecordVersion record) => (Kind)record.Header.KindCode is Kind.Chart ? new ChartNode(reading, record) : null;

    /// <summary>The caller's chart with this id; null: none.</summary>
    internal static async Task<ChartNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (RecordOf(id) is not { } record)
        {
            return null;
        }

        var numbers = await reading.Store.FindRecordsAsync(reading.View, [record], cancellationToken);
        return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var found] ? Of(reading, found) : null;
    }

    /// <summary>The record that an id names; null: it is no chart's id.</summary>
    internal static RecordId? RecordOf(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && IdText.TryParse(id.AsSpan(Prefix.Length), out var value) ? new RecordId(value) : null;

    /// <summary>The id of the chart that this record is.</summary>
    internal static string IdOf(RecordId record) => Prefix + record;
}
