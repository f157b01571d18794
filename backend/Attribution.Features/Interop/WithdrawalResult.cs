namespace Attribution.Features.Interop;

/// <summary>What came of withdrawing an import.</summary>
public abstract record WithdrawalResult
{
    private WithdrawalResult()
    {
    }

    /// <summary>It is withdrawn.</summary>
    /// <param name="Closed">Records and claims it had brought, now closed.</param>
    /// <param name="Restored">Records and claims it had changed, now as they were before.</param>
    /// <param name="LeftAlone">Records and claims it had changed that cannot be given back: their earlier content is not visible to the caller.</param>
    /// <param name="Revision">The store's revision after it; 0: nothing was written.</param>
    public sealed record Withdrawn(int Closed, int Restored, int LeftAlone, long Revision) : WithdrawalResult;

    /// <summary>Nothing was done.</summary>
    /// <param name="Code">IMPORT_NOT_FOUND, IMPORT_WITHDRAWN, or the store's refusal such as STALE_VERSION.</param>
    /// <param name="Message">What was wrong and what is allowed.</param>
    public sealed record Refused(string Code, string Message) : WithdrawalResult;
}
