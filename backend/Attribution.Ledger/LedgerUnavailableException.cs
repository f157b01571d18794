namespace Attribution.Ledger;

/// <summary>The ledger cannot be written now: full disk, lost or unwritable file. What was to be put on record was not done.</summary>
public sealed class LedgerUnavailableException(string message, Exception cause) : Exception(message, cause)
{
    /// <summary>Code under which requests are refused meanwhile.</summary>
    public const string Code = "AUDIT_UNAVAILABLE";

    /// <summary>True: the next try may succeed.</summary>
    public static bool IsTransient => true;
}
