namespace Attribution.Graph.Store;

/// <summary>One write as the change feed keeps it.</summary>
/// <param name="Revision">Place in the order of all writes.</param>
/// <param name="RecordedAt">µs since 1970.</param>
/// <param name="RecordNumbers">Records it wrote.</param>
/// <param name="ClaimNumbers">Claims it wrote.</param>
/// <param name="DecisionsChanged">True if it wrote identity decisions.</param>
/// <param name="LabelsUpTo">Highest interned label at that time.</param>
public sealed record ChangeEntry(long Revision, long RecordedAt, IReadOnlyList<int> RecordNumbers, IReadOnlyList<int> ClaimNumbers, bool DecisionsChanged, int LabelsUpTo)
{
    /// <summary>Who wrote.</summary>
    public string Account { get; init; } = "";

    /// <summary>What was done, as the batch said it.</summary>
    public string Action { get; init; } = "";
}
