using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>One source's description of one thing, under one handling label.</summary>
[ObjectType<RecordNode>("Record", IgnoreProperties = true)]
[Implements("Node")]
public static class RecordFields
{
    /// <summary>Typed and opaque.</summary>
    [ID]
    public static string GetId([Parent] RecordNode record) => NodeIdText.Record(record.Record.Id);

    /// <summary>The entity it is part of.</summary>
    public static EntityNode GetEntity([Parent] RecordNode record) =>
        EntityNode.Of(record.Reading, record.Record.Number) ?? throw new InvalidOperationException("A visible record has no entity.");

    /// <summary>What it describes.</summary>
    public static Kind GetKind([Parent] RecordNode record) => (Kind)record.Record.Header.KindCode;

    /// <summary>Who describes it; a source that the reader may not see reads as protected.</summary>
    public static Task<SourceNode> GetSource([Parent] RecordNode record, IResolverContext context) =>
        SourceNode.LoadAsync(record.Reading, record.Record.Header.Source, context);

    /// <summary>STIX id first, then ids of the source's own numbering.</summary>
    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<string> GetExternalIds([Parent] RecordNode record) => [.. ApartId.Shown(record.Record.Header)];

    /// <summary>Who may see and use it.</summary>
    public static async Task<HandlingNode> GetHandling([Parent] RecordNode record, CancellationToken cancellationToken) =>
        HandlingNode.Of(await record.Reading.Store.ReadLabelAsync(record.Record.Content.Label, cancellationToken));

    /// <summary>What it says, by property name.</summary>
    [ListSize(AssumedSize = 20)]
    public static IReadOnlyList<PropertyNode> GetProperties([Parent] RecordNode record) => record.Record.Content.Properties.IsEmpty
        ? []
        :
        [
            .. JsonElement.Parse(record.Record.Content.Properties.Span).EnumerateObject()
                .Select(property => new PropertyNode(property.Name, [new PropertyValueNode(property.Value, [record])])),
        ];

    /// <summary>Start of validity; null: open.</summary>
    public static DateTimeOffset? GetValidFrom([Parent] RecordNode record) => Times.Of(record.Record.Content.ValidFrom);

    /// <summary>End of validity; null: open.</summary>
    public static DateTimeOffset? GetValidTo([Parent] RecordNode record) => Times.Of(record.Record.Content.ValidTo);

    /// <summary>When this version was recorded here.</summary>
    public static DateTimeOffset GetRecordedFrom([Parent] RecordNode record) => Domain.Time.UnixMicroseconds.ToTime(record.Record.RecordedFrom);

    /// <summary>When it was replaced or withdrawn; null: current.</summary>
    public static DateTimeOffset? GetRecordedTo([Parent] RecordNode record) => Times.Of(record.Record.RecordedTo);

    /// <summary>1 and up; give it back as <c>expectedVersion</c> to change the record.</summary>
    public static int GetVersion([Parent] RecordNode record) => record.Record.Version;
}
