using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Rows;

/// <summary>A Record node: what never changes, and its current version. A closed record's node is its end: version and time of the end, label of the last content.</summary>
internal sealed record RecordRow
{
    public required int Number { get; init; }

    public required RecordId Id { get; init; }

    public required string Owner { get; init; }

    public required SourceId Source { get; init; }

    public required int Kind { get; init; }

    public required string StixType { get; init; }

    public required string IdentityKey { get; init; }

    public required int Identity { get; init; }

    public required string[] ExternalIds { get; init; }

    public required long FirstRecorded { get; init; }

    public required bool IsClosed { get; init; }

    public required RecordState Current { get; init; }

    /// <summary>Closed versions, oldest first, where they were read too.</summary>
    public IReadOnlyList<RecordState> Past { get; init; } = [];

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
        Past = [.. (past ?? []).Select(version => RecordState.Read(version, version.Get<long>("recordedTo"))).OrderBy(version => version.Version)],
    };

    /// <summary>All versions, oldest first; the end of a closed record is none.</summary>
    public IEnumerable<RecordState> Versions => IsClosed ? Past : Past.Append(Current);

    /// <summary>The version in effect at the view's time, if the view shows it: its own label and the record's current one.</summary>
    public RecordState? Shown(View view)
    {
        if (!view.Labels.Contains(Current.Label))
        {
            return null;
        }

        var version = view.AsOf is { } time
            ? Versions.LastOrDefault(candidate => candidate.RecordedFrom <= time && time < (candidate.RecordedTo ?? long.MaxValue))
            : IsClosed ? null : Current;
        return version is not null && view.Labels.Contains(version.Label) ? version : null;
    }

    /// <summary>Versions that the view shows, oldest first.</summary>
    public IEnumerable<RecordState> ShownHistory(View view) => view.Labels.Contains(Current.Label)
        ? Versions.Where(version => version.RecordedFrom <= (view.AsOf ?? long.MaxValue) && view.Labels.Contains(version.Label))
        : [];

    public RecordVersion ToVersion(RecordState state, View view) => new(
        Number,
        Id,
        new RecordHeader(Owner, Source, (ushort)Kind, StixType, IdentityKey, ExternalIds),
        state.Content.ToContent(state.Label, state.IsRevoked, view.Labels.Contains),
        state.Version,
        state.RecordedFrom,
        state.RecordedTo,
        FirstRecorded);
}
