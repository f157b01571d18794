namespace Attribution.Graph.Store;

/// <summary>What came of a batch.</summary>
public abstract record CommitResult
{
    private CommitResult()
    {
    }

    /// <summary>Durable. Readers of this revision see it.</summary>
    /// <param name="Revision">The write's place in the order of all writes, 1 and up.</param>
    /// <param name="RecordedAt">µs since 1970; later than that of every earlier revision.</param>
    /// <param name="RecordNumbers">Store numbers of the batch's records, in the batch's order; empty if <paramref name="Replayed"/>.</param>
    /// <param name="ClaimNumbers">Store numbers of the batch's claims, in the batch's order; empty if <paramref name="Replayed"/>.</param>
    /// <param name="Replayed">True if the same operation had been written before: nothing was done now.</param>
    /// <param name="Answer">The answer kept with the operation.</param>
    public sealed record Committed(
        long Revision, long RecordedAt, IReadOnlyList<int> RecordNumbers, IReadOnlyList<int> ClaimNumbers, bool Replayed, ReadOnlyMemory<byte>? Answer) : CommitResult;

    /// <summary>Nothing was written.</summary>
    /// <param name="Code">STALE_VERSION, IDEMPOTENCY_KEY_REUSED, UNKNOWN_END, UNKNOWN_RECORD, UNKNOWN_CLAIM, UNKNOWN_DECISION, UNKNOWN_SOURCE, UNKNOWN_LABEL, DUPLICATE_EXTERNAL_ID, FAMILY_MISMATCH or TOO_MANY_WRITES.</param>
    /// <param name="Message">What was wrong and what is allowed.</param>
    /// <param name="Index">Place in the list of the batch that it concerns; −1: the batch.</param>
    /// <param name="CurrentVersion">For STALE_VERSION: the current version.</param>
    public sealed record Refused(string Code, string Message, int Index = -1, int CurrentVersion = 0) : CommitResult;
}
