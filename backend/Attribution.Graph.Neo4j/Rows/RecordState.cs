using Attribution.Graph.Neo4j.Contents;

namespace Attribution.Graph.Neo4j.Rows;

/// <summary>One version of a record.</summary>
internal sealed record RecordState(int Version, int Label, long RecordedFrom, long? RecordedTo, bool IsRevoked, string Json) : ItemState(Version, Label, RecordedFrom, RecordedTo, Json)
{
    public StoredRecordContent Content => StoredRecordContent.Read(Json);

    public static RecordState Read(INode node, long? recordedTo) => new(
        node.Get<int>("version"), node.Get<int>("label"), node.Get<long>("recordedFrom"), recordedTo, node.Get<bool>("revoked"), node.Get<string>("content"));
}
