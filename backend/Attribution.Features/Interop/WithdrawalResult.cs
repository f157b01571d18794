using Attribution.Domain.Identifiers;

namespace Attribution.Features.Interop;

/// <summary>What came of withdrawing an import.</summary>
public abstract record WithdrawalResult
{
    private WithdrawalResult()
    {
    }

    /// <summary>It is withdrawn.</summary>
    /// <param name="Counts">What it did.</param>
    /// <param name="Revision">The store's revision after it; 0: nothing was written.</param>
    public sealed record Withdrawn(WithdrawalCounts Counts, long Revision) : WithdrawalResult;

    /// <summary>Nothing was done.</summary>
    /// <param name="Code">IMPORT_NOT_FOUND, IMPORT_WITHDRAWN, or the store's refusal such as STALE_VERSION.</param>
    /// <param name="Message">What was wrong and what is allowed.</param>
    public sealed record Refused(string Code, string Message) : WithdrawalResult;
}

/// <summary>What a withdrawal did.</summary>
/// <param name="Closed">Records and claims the import had brought, now closed.</param>
/// <param name="Restored">Records and claims it had changed, now as they were before.</param>
public sealed record WithdrawalCounts(int Closed, int Restored)
{
    internal WithdrawalCounts With(int closed, int restored) => new(Closed + closed, Restored + restored);
}

/// <summary>Names a withdrawal, so that asked for again it gives the same answer.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="RequestHash">SHA-256 of what was asked.</param>
public sealed record WithdrawalKey(OperationId Operation, ReadOnlyMemory<byte> RequestHash);
