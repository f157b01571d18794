using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities.Recording;

/// <summary>The next version of an item under another label, with the reason, which whoever sees the item reads. Names that had the item's label get the new one too.</summary>
internal static class Relabelling
{
    private const string ReasonProperty = "x_handling_reason";

    /// <summary>The next version of a record.</summary>
    public static RecordWrite Of(RecordVersion record, int expectedVersion, LabelId label, string reason) => new()
    {
        Id = record.Id,
        ExpectedVersion = expectedVersion,
        Content = record.Content with
        {
            Label = label,
            Names = [.. record.Content.Names.Select(name => name.Label == record.Content.Label ? name with { Label = label } : name)],
            Properties = WithReason(record.Content.Properties, reason),
        },
    };

    /// <summary>The next version of a claim.</summary>
    public static ClaimWrite Of(ClaimVersion claim, int expectedVersion, LabelId label, string reason) =>
        new() { Id = claim.Id, ExpectedVersion = expectedVersion, Content = claim.Content with { Label = label, Properties = WithReason(claim.Content.Properties, reason) } };

    private static ReadOnlyMemory<byte> WithReason(ReadOnlyMemory<byte> properties, string reason)
    {
        var known = properties.IsEmpty ? [] : JsonNode.Parse(properties.Span)?.AsObject() ?? [];
        known[ReasonProperty] = reason.Trim();
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject(known.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))));
    }
}
