using Attribution.Domain.Identifiers;
using Attribution.Domain.Relationships;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Rows;

/// <summary>A ClaimHead node.</summary>
internal sealed record ClaimRow : ItemRow<ClaimState>
{
    public required ClaimId Id { get; init; }

    /// <summary>Registry code, or one given to a type of others, from 32,768.</summary>
    public required int TypeCode { get; init; }

    /// <summary>Name of a type of others; null for known ones.</summary>
    public required string? OtherName { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public required EndRef FromEnd { get; init; }

    public required EndRef ToEnd { get; init; }

    public required string? ExternalId { get; init; }

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
        Past = PastOf(past, ClaimState.Read),
    };

    /// <summary>A version as it is handed out; made once and kept with the row.</summary>
    public ClaimVersion ToVersion(ClaimState state) => state.Whole ??= Version(state);

    private ClaimVersion Version(ClaimState state)
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
