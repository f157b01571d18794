using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Rows;

/// <summary>A Record node.</summary>
internal sealed record RecordRow : ItemRow<RecordState>
{
    public required RecordId Id { get; init; }

    public required int Kind { get; init; }

    public required string StixType { get; init; }

    public required string IdentityKey { get; init; }

    public required int Identity { get; init; }

    public required string[] ExternalIds { get; init; }

    public required long FirstRecorded { get; init; }

    public static RecordRow Read(INode node, IEnumerable<INode>? past = null) => new()
    {
        Number = node.Get<int>("number"),
        Id = RecordId.Parse(node.Get<string>("id"), null),
        Owner = node.Get<string>("owner"),
        Source = SourceId.Parse(node.Get<string>("source"), null),
        Kind = node.Get<int>("kind"),
        StixType = node.Get<string>("stixType"),
        IdentityKey = node.Get<string>("identityKey"),
        Identity = node.Get<int>("identity"),
        ExternalIds = [.. node.Get<List<string>>("externalIds")],
        FirstRecorded = node.Get<long>("firstRecorded"),
        IsClosed = node.Get<bool>("closed"),
        Current = RecordState.Read(node, recordedTo: null),
        Past = PastOf(past, RecordState.Read),
    };

    /// <summary>A version as the reader sees it; one that shows all its names is made once and kept with the row.</summary>
    public RecordVersion ToVersion(RecordState state, View view)
    {
        var content = state.ContentFor(view.Labels);
        return ReferenceEquals(content, state.Content) ? state.Whole ??= Version(state, content) : Version(state, content);
    }

    private RecordVersion Version(RecordState state, RecordContent content) => new(
        Number,
        Id,
        new RecordHeader(Owner, Source, (ushort)Kind, StixType, IdentityKey, ExternalIds),
        content,
        state.Version,
        state.RecordedFrom,
        state.RecordedTo,
        FirstRecorded);
}
