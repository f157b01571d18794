using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Rows;

/// <summary>One version of a record. What it says is read out of its text once, when first asked for.</summary>
internal sealed record RecordState(int Version, int Label, long RecordedFrom, long? RecordedTo, bool IsRevoked, string Json) : ItemState(Version, Label, RecordedFrom, RecordedTo)
{
    private readonly Lazy<RecordContent> content = new(() => StoredRecordContent.Read(Json).ToContent(Label, IsRevoked), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>All of it, names hidden from a reader included.</summary>
    public RecordContent Content => content.Value;

    public static RecordState Read(INode node, long? recordedTo) => new(
        node.Get<int>("version"), node.Get<int>("label"), node.Get<long>("recordedFrom"), recordedTo, node.Get<bool>("revoked"), node.Get<string>("content"));

    /// <summary>Without the names that <paramref name="isVisible"/> refuses.</summary>
    public RecordContent ContentFor(Func<LabelId, bool> isVisible) =>
        Content.Names.All(name => isVisible(name.Label)) ? Content : Content with { Names = [.. Content.Names.Where(name => isVisible(name.Label))] };
}
