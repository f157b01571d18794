namespace Attribution.Features.Interop;

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    /// <summary>It is at work or waits for its turn.</summary>
    Running,

    /// <summary>It is in, or was tried without writing.</summary>
    Done,

    /// <summary>It ended before its end; what was written till then stays, and asked for again it goes on.</summary>
    Failed,

    /// <summary>It was undone.</summary>
    Withdrawn,
}

/// <summary>The states as the store keeps them.</summary>
internal static class ImportStates
{
    public const string Running = "RUNNING";
    public const string Done = "DONE";
    public const string Failed = "FAILED";
    public const string Withdrawn = "WITHDRAWN";

    public static ImportState Of(string text) => text switch
    {
        Running => ImportState.Running,
        Done => ImportState.Done,
        Failed => ImportState.Failed,
        Withdrawn => ImportState.Withdrawn,
        _ => throw new System.Diagnostics.UnreachableException($"Unknown state of an import: {text}."),
    };
}
