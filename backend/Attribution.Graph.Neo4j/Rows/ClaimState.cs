using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Rows;

/// <summary>One version of a claim. What it says is read out of its text once, when first asked for.</summary>
internal sealed record ClaimState(int Version, int Label, long? Confidence, long? ValidFrom, long? ValidTo, long RecordedFrom, long? RecordedTo, string Json)
    : ItemState(Version, Label, RecordedFrom, RecordedTo)
{
    private readonly Lazy<ClaimContent> content = new(() => StoredClaimContent.Read(Json).ToContent(Label, Confidence, ValidFrom, ValidTo), LazyThreadSafetyMode.PublicationOnly);

    public ClaimContent Content => content.Value;

    /// <summary>The version as it is handed out, once it was.</summary>
    public ClaimVersion? Whole { get; set; }

    public static ClaimState Read(INode node, long? recordedTo) => new(
        node.Get<int>("version"), node.Get<int>("label"), Optional(node, "confidence"), Optional(node, "validFrom"), Optional(node, "validTo"),
        node.Get<long>("recordedFrom"), recordedTo, node.Get<string>("content"));

    private static long? Optional(INode node, string key) => node.TryGet<long>(key, out var value) ? value : null;
}
