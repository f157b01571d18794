namespace Attribution.Server.Hosting;

/// <summary>
/// Whether the server answers reads: the store is there, the graph index is built, at the first start the sample is in, and the identity provider was reached, if there is one.
/// Safe for concurrent use.
/// </summary>
internal sealed class Readiness
{
    /// <summary>What it waits for while the sample is being loaded.</summary>
    public const string SampleCode = "SAMPLE_LOADING";

    /// <summary>What it waits for while the store cannot be reached.</summary>
    public const string StoreCode = "STORE_UNREACHABLE";

    /// <summary>What it waits for while the identity provider was never reached.</summary>
    public const string ProviderCode = "IDENTITY_PROVIDER_UNREACHABLE";

    private readonly TaskCompletionSource index = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool storeLost;
    private volatile bool sampleLoading;
    private volatile bool providerMissing;
    private volatile string? refusal;

    /// <summary>What it still waits for; null: ready.</summary>
    public string? WaitingFor => storeLost ? StoreCode : providerMissing ? ProviderCode : sampleLoading ? SampleCode : Index.IsCompleted ? null : Graph.Index.GraphIndex.LoadingCode;

    /// <summary>Ends when the graph index answers, which it does from then on.</summary>
    public Task Index => index.Task;

    /// <summary>Why the store will not have this server; null: it does, or is not reached yet.</summary>
    public string? Refusal => refusal;

    /// <summary>Whether the sample is being loaded.</summary>
    public bool IsSampleLoading => sampleLoading;

    /// <summary>The graph index answers.</summary>
    public void IndexLoaded() => index.TrySetResult();

    /// <summary>Whether the sample is being loaded.</summary>
    public void SampleLoading(bool loading) => sampleLoading = loading;

    /// <summary>Whether the store cannot be reached.</summary>
    public void StoreLost(bool lost) => storeLost = lost;

    /// <summary>The store refuses; waiting does not help.</summary>
    public void StoreRefused(string message) => refusal = message;

    /// <summary>Whether the identity provider's keys are still missing.</summary>
    public void ProviderMissing(bool missing) => providerMissing = missing;
}
