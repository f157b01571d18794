using Attribution.Graph.Store;

namespace Attribution.Graph.Copying;

/// <summary>One write with everything that it wrote, as it can be written again. Sources and pending claims have no history and are not among it.</summary>
internal sealed record StoredCommit(
    CommitEntry Entry, IReadOnlyList<RecordWrite> Records, IReadOnlyList<ClaimWrite> Claims, IReadOnlyList<DecisionWrite> Decisions, ImportProgress? Import)
{
    /// <summary>Versions of records and claims.</summary>
    public int Items => Records.Count + Claims.Count;

    /// <summary>The batch that writes it again.</summary>
    public GraphBatch ToBatch() => new()
    {
        Operation = Entry.Operation,
        RequestHash = Entry.RequestHash,
        Account = Entry.Change.Account,
        UnitId = Entry.UnitId,
        Action = Entry.Change.Action,
        Records = Records,
        Claims = Claims,
        Decisions = Decisions,
        Import = Import,
        Answer = Entry.Answer,
    };
}
