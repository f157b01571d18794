using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Contents;

/// <summary>What one version of a record says, as stored in JSON; label and revocation are properties of the node.</summary>
internal sealed record StoredRecordContent(
    byte[] Properties, StoredName[] Names, StoredSelector[] Selectors, Citation[] Citations, StoredGrade? Grade, long? ValidFrom, long? ValidTo, long? Created, long? Modified,
    byte[] ContentHash)
{
    public static string Write(RecordContent content) => JsonSerializer.Serialize(new StoredRecordContent(
        content.Properties.ToArray(),
        [.. content.Names.Select(StoredName.Of)],
        [.. content.Selectors.Select(selector => new StoredSelector((int)selector.Type, selector.Value))],
        [.. content.Citations],
        StoredGrade.Of(content.Grade),
        content.ValidFrom,
        content.ValidTo,
        content.Created,
        content.Modified,
        content.ContentHash.ToArray()));

    public static StoredRecordContent Read(string json) =>
        JsonSerializer.Deserialize<StoredRecordContent>(json) ?? throw new InvalidOperationException("A record has no content.");

    /// <summary>The content with all its names.</summary>
    public RecordContent ToContent(int label, bool revoked) => new()
    {
        Label = new LabelId(label),
        Revoked = revoked,
        Properties = Properties,
        Names = [.. Names.Select(name => name.ToName())],
        Selectors = [.. Selectors.Select(selector => Selector.FromStored((SelectorType)selector.Type, selector.Value))],
        Citations = Citations,
        Grade = StoredGrade.ToGrade(Grade),
        ValidFrom = ValidFrom,
        ValidTo = ValidTo,
        Created = Created,
        Modified = Modified,
        ContentHash = ContentHash,
    };
}
