using Attribution.Domain.Identifiers;
using Attribution.Domain.Relationships;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Rows;

/// <summary>A ClaimHead node: what never changes, and its current version. A closed claim's node is its end.</summary>
internal sealed record ClaimRow
{
    public required int Number { get; init; }

    public required ClaimId Id { get; init; }

    public required string Owner { get; init; }

    public required SourceId Source { get; init; }

    /// <summary>Registry code, or one given to a type of others, from 32,768.</summary>
    public required int TypeCode { get; init; }

    /// <summary>Name of a type of others; null for known ones.</summary>
    public required string? OtherName { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public required EndRef FromEnd { get; init; }

    public required EndRef ToEnd { get; init; }

    public required string? ExternalId { get; init; }

    public required bool IsClosed { get; init; }

    public required ClaimState Current { get; init; }

    /// <summary>Closed versions, oldest first, where they were read too.</summary>
    public IReadOnlyList<ClaimState> Past { get; init; } = [];

    public static ClaimRow Read(INode node, IEnumerable<INode>? past = null) => new()
    {
        Number = node.Get<int>("number"),
        Id = ClaimId.Parse(node.Get<string>("id"), null),
        Owner = node.Get<string>("owner"),
        Source = SourceId.Parse(node.Get<string>("source"), null),
        TypeCode = node.Get<int>("type"),
        OtherName = node.TryGet<string>("otherName", out var other) ? other : null,
        From = node.Get<int>("from"),
        To = node.Get<int>("to"),
        FromEnd = End(node.Get<string>("fromId"), node.Get<bool>("fromIsClaim")),
        ToEnd = End(node.Get<string>("toId"), node.Get<bool>("toIsClaim")),
        ExternalId = node.TryGet<string>("externalId", out var externalId) ? externalId : null,
        IsClosed = node.Get<bool>("closed"),
        Current = ClaimState.Read(node, recordedTo: null),
        Past = [.. (past ?? []).Select(version => ClaimState.Read(version, version.Get<long>("recordedTo"))).OrderBy(version => version.Version)],
    };

    public IEnumerable<ClaimState> Versions => IsClosed ? Past : Past.Append(Current);

    /// <summary>The version in effect at the view's time, if the view shows it.</summary>
    public ClaimState? Shown(View view)
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
    public IEnumerable<ClaimState> ShownHistory(View view) => view.Labels.Contains(Current.Label)
        ? Versions.Where(version => version.RecordedFrom <= (view.AsOf ?? long.MaxValue) && view.Labels.Contains(version.Label))
        : [];

    public ClaimVersion ToVersion(ClaimState state)
    {
        var type = OtherName is null ? (RelationshipType)TypeCode : RelationshipType.Other;
        ClaimHeader header = new(Owner, Source, (ushort)type, OtherName ?? RelationshipRegistry.Of(type).StixName, FromEnd, ToEnd, ExternalId);
        return new ClaimVersion(Number, Id, header, From, To, state.Content, state.Version, state.RecordedFrom, state.RecordedTo);
    }

    private static EndRef End(string id, bool isClaim)
    {
        var value = RecordId.Parse(id, null);
        return isClaim ? EndRef.Of(new ClaimId(value.Value)) : EndRef.Of(value);
    }
}
