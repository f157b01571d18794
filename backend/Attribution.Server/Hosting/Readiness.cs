namespace Attribution.Server.Hosting;

/// <summary>Whether the server answers reads: the graph index is built and, at the first start, the sample is in. Safe for concurrent use.</summary>
internal sealed class Readiness
{
    /// <summary>What it waits for while the sample is being loaded.</summary>
    public const string SampleCode = "SAMPLE_LOADING";

    private volatile bool indexLoaded;
    private volatile bool sampleLoading;

    /// <summary>What it still waits for; null: ready.</summary>
    public string? WaitingFor => sampleLoading ? SampleCode : indexLoaded ? null : Graph.Index.GraphIndex.LoadingCode;

    /// <summary>The graph index answers.</summary>
    public void IndexLoaded() => indexLoaded = true;

    /// <summary>Whether the sample is being loaded.</summary>
    public void SampleLoading(bool loading) => sampleLoading = loading;
}
