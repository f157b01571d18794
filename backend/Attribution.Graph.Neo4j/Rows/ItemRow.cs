using Attribution.Domain.Identifiers;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Rows;

/// <summary>The node of a record or claim: what never changes, and its current version. The node of a closed one is its end: version and time of the end, label of the last content.</summary>
internal abstract record ItemRow<TState>
    where TState : ItemState
{
    public required int Number { get; init; }

    public required string Owner { get; init; }

    public required SourceId Source { get; init; }

    public required bool IsClosed { get; init; }

    public required TState Current { get; init; }

    /// <summary>Closed versions, oldest first, where they were read too.</summary>
    public required IReadOnlyList<TState> Past { get; init; }

    /// <summary>All versions, oldest first; the end of a closed item is none.</summary>
    public IEnumerable<TState> Versions => IsClosed ? Past : Past.Append(Current);

    /// <summary>The version in effect at the view's time, if the view shows it: its own label and the item's current one.</summary>
    public TState? Shown(View view)
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
    public IEnumerable<TState> ShownHistory(View view) => view.Labels.Contains(Current.Label)
        ? Versions.Where(version => version.RecordedFrom <= (view.AsOf ?? long.MaxValue) && view.Labels.Contains(version.Label))
        : [];

    /// <summary>Nodes of closed versions as versions, oldest first.</summary>
    protected static TState[] PastOf(IEnumerable<INode>? nodes, Func<INode, long?, TState> read) =>
        [.. (nodes ?? []).Select(version => read(version, version.Get<long>("recordedTo"))).OrderBy(version => version.Version)];
}
