namespace Attribution.Server.Hosting;

/// <summary>Whether the server answers reads: the sample is loaded and the graph index is built. Safe for concurrent use.</summary>
internal sealed class Readiness
{
    private volatile string waitingFor = "INDEX_LOADING";

    /// <summary>What it still waits for; null: ready.</summary>
    public string? WaitingFor => waitingFor.Length == 0 ? null : waitingFor;

    /// <summary>Says what it waits for now; empty: nothing more.</summary>
    public void Set(string code) => waitingFor = code;
}
