namespace Attribution.Ledger;

/// <summary>What a check of a ledger found.</summary>
public abstract record LedgerVerdict
{
    private LedgerVerdict()
    {
    }

    /// <summary>Every entry is as it was written. That none was cut off at the end, <paramref name="LastHash"/> shows to whoever noted it earlier.</summary>
    /// <param name="Entries">Number of entries.</param>
    /// <param name="LastHash">Hash of the last one, in hexadecimal; empty without entries.</param>
    public sealed record Whole(long Entries, string LastHash) : LedgerVerdict;

    /// <summary>Something was changed, taken out, put in or reordered.</summary>
    /// <param name="Seq">First place that is not as it was written; 0: the index or the file as a whole.</param>
    /// <param name="What">What is wrong there.</param>
    public sealed record Tampered(long Seq, string What) : LedgerVerdict;

    /// <summary>There is no ledger at this path.</summary>
    public sealed record Missing : LedgerVerdict;
}
