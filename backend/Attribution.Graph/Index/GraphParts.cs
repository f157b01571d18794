using Attribution.Graph.Identity;

namespace Attribution.Graph.Index;

/// <summary>What a snapshot is made of; each part is frozen or passed over beyond the snapshot's counts.</summary>
internal sealed record GraphParts
{
    public required Pages<RecordRow> Records { get; init; }

    public required Pages<ClaimRow> Claims { get; init; }

    public required Pages<ItemHistory> RecordHistories { get; init; }

    public required Pages<ItemHistory> ClaimHistories { get; init; }

    public required CommitTimes.Frozen RecordTimes { get; init; }

    public required CommitTimes.Frozen ClaimTimes { get; init; }

    public required Pages<int> KeyGroups { get; init; }

    public required Pages<Component> Components { get; init; }

    public required Adjacency Adjacency { get; init; }

    public required AdjacencyDelta Delta { get; init; }

    public required ClaimEnds ClaimEnds { get; init; }

    public required MembershipNumbers Memberships { get; init; }
}
