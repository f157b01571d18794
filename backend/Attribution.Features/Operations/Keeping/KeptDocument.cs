using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Operations.Keeping;

/// <summary>
/// What the slice keeps: one record for each thing, of a kind that no reader meets as an entity, with a document in its properties. So it has label, versions and history, lies in
/// either store, and is copied and backed up like the rest (decision 0019).
/// </summary>
/// <param name="kind">The kind of its records.</param>
/// <param name="prefix">How ids of such things begin, such as <c>target:</c>.</param>
/// <param name="property">The property that holds the document.</param>
internal sealed class KeptDocument<T>(Kind kind, string prefix, string property)
    where T : class
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The kind of its records.</summary>
    public Kind Kind => kind;

    /// <summary>How ids of such things begin.</summary>
    public string Prefix => prefix;

    /// <summary>The id of the thing that a record keeps.</summary>
    public string IdOf(RecordId record) => prefix + record;

    /// <summary>The record that an id names; null: it is no id of such a thing.</summary>
    public RecordId? RecordOf(string id) =>
        id.StartsWith(prefix, StringComparison.Ordinal) && IdText.TryParse(id.AsSpan(prefix.Length), out var value) ? new RecordId(value) : null;

    /// <summary>The document of a record; null: it is of another kind.</summary>
    public T? Read(RecordVersion record) =>
        (Kind)record.Header.KindCode == kind && JsonElement.Parse(record.Content.Properties.Span).TryGetProperty(property, out var document) ? document.Deserialize<T>(Format) : null;

    /// <summary>A new record of an owner, or the next version of one.</summary>
    public RecordWrite Write(RecordId id, int expectedVersion, string ownerUnit, SourceId source, LabelId label, long at, T document)
    {
        var properties = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, T> { [property] = document }, Format);
        return new RecordWrite
        {
            Id = id,
            ExpectedVersion = expectedVersion,
            Header = expectedVersion == 0 ? new RecordHeader(ownerUnit, source, (ushort)kind, KindRegistry.Of(kind).StixType, IdOf(id), [IdOf(id)]) : null,
            Content = new RecordContent { Label = label, Properties = properties, Created = at, Modified = at, ContentHash = SHA256.HashData(properties) },
        };
    }

    /// <summary>The thing with this id that a reading shows; null: none.</summary>
    public async Task<(RecordVersion Record, T Document)?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (RecordOf(id) is not { } record)
        {
            return null;
        }

        var numbers = await reading.Store.FindRecordsAsync(reading.View, [record], cancellationToken);
        return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var found] && Read(found) is { } document ? (found, document) : null;
    }

    /// <summary>The newest of them that a reading shows, latest changed first.</summary>
    public async Task<IReadOnlyList<(RecordVersion Record, T Document)>> NewestAsync(GraphReading reading, int most, CancellationToken cancellationToken)
    {
        EntityQuery newest = new() { KindCodes = [(ushort)kind], Field = EntityField.Modified, Descending = true, Limit = most };
        var numbers = reading.Snapshot.List(reading.View, newest).Entities.Select(entity => entity.Lead).ToArray();
        return Documents(await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken));
    }

    /// <summary>Those of the records that keep such a thing.</summary>
    public IReadOnlyList<(RecordVersion Record, T Document)> Documents(IEnumerable<RecordVersion> records) =>
        [.. records.Select(record => (Record: record, Document: Read(record))).Where(pair => pair.Document is not null).Select(pair => (pair.Record, pair.Document ?? throw new InvalidOperationException("It was just seen.")))];

    /// <summary>Store numbers of all of them in a View, by number.</summary>
    public IReadOnlyList<int> Numbers(GraphSnapshot snapshot, View view) =>
        [.. snapshot.List(view, new EntityQuery { KindCodes = [(ushort)kind], Limit = int.MaxValue }).Entities.Select(entity => entity.Lead)];
}
