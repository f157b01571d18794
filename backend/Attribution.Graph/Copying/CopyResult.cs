namespace Attribution.Graph.Copying;

/// <summary>What came of a copy.</summary>
public abstract record CopyResult
{
    private CopyResult()
    {
    }

    /// <summary>Everything is there.</summary>
    /// <param name="Revision">The revision that both stores have.</param>
    /// <param name="Writes">Writes that were repeated now; the others were there already.</param>
    public sealed record Copied(long Revision, long Writes) : CopyResult;

    /// <summary>It stopped; what is there so far stays, and a copy that is run again goes on from it.</summary>
    /// <param name="Code">TARGET_HOLDS_ANOTHER, LABELS_DIFFER, WRITE_REFUSED or WRITE_DIFFERS.</param>
    /// <param name="Message">What was wrong.</param>
    public sealed record Refused(string Code, string Message) : CopyResult;
}
