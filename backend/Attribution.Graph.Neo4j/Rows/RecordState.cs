using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Rows;

/// <summary>One version of a record. What it says is read out of its text once, when first asked for.</summary>
internal sealed record RecordState(int Version, int Label, long RecordedFrom, long? RecordedTo, bool IsRevoked, string Json) : ItemState(Version, Label, RecordedFrom, RecordedTo)
{
    private readonly Lazy<(RecordContent Content, bool HasNamesApart)> read = new(() => Read(Json, Label, IsRevoked), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>All of it, names hidden from a reader included.</summary>
    public RecordContent Content => read.Value.Content;

    /// <summary>The version with all its names as it is handed out, once it was.</summary>
    public RecordVersion? Whole { get; set; }

    public static RecordState Read(INode node, long? recordedTo) => new(
        node.Get<int>("version"), node.Get<int>("label"), node.Get<long>("recordedFrom"), recordedTo, node.Get<bool>("revoked"), node.Get<string>("content"));

    /// <summary>Without the names that a reader of <paramref name="visible"/>, who sees the record, may not see.</summary>
    public RecordContent ContentFor(LabelSet visible)
    {
        var (whole, hasNamesApart) = read.Value;
        return !hasNamesApart || whole.Names.All(name => visible.Contains(name.Label)) ? whole : whole with { Names = [.. whole.Names.Where(name => visible.Contains(name.Label))] };
    }

    // Most names are under the label of their record.
    private static (RecordContent Content, bool HasNamesApart) Read(string json, int label, bool isRevoked)
    {
        var content = StoredRecordContent.Read(json).ToContent(label, isRevoked);
        return (content, content.Names.Any(name => name.Label.Value != label));
    }
}
