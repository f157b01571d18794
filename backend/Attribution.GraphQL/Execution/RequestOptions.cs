using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution;

/// <summary>Limits of requests; the same in every environment.</summary>
public sealed record RequestOptions
{
    /// <summary>Limits of the parser.</summary>
    public ParserOptions Parser { get; init; } = ParserOptions.Default;

    /// <summary>Time until a request is given up. Default 30 s; at least 1 ms.</summary>
    public TimeSpan ExecutionTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most executions at once, events of subscriptions among them; more wait their turn within their time. Null: no limit; else at least 1.</summary>
    public int? MaxConcurrentExecutions { get; init; }

    /// <summary>Most cost of an operation, in the units of <c>[Cost]</c>. Default 10,000; at least 1.</summary>
    public double MaxCost { get; init; } = 10_000;

    /// <summary>Whether every response tells cost and limit in <c>extensions.cost</c>; refusals always do. Default true.</summary>
    public bool ReportCost { get; init; } = true;

    /// <summary>Most fields of an operation after its fragments are put in. Default 20,000; at least 1.</summary>
    public int MaxExpandedFields { get; init; } = 20_000;

    /// <summary>Most errors in a response; further ones are counted in the last. Default 100; at least 1.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Documents kept parsed and validated, the least recently used dropped first. Default 256; at least 1.</summary>
    public int DocumentCacheSize { get; init; } = 256;

    /// <summary>Operations kept compiled. Default 256; at least 1.</summary>
    public int OperationCacheSize { get; init; } = 256;

    /// <summary>Executions that take this long are told to the log of slow operations. Default 1 s; null tells none.</summary>
    public TimeSpan? SlowOperation { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest document that is cached, in characters. Default 65,536; at least 0.</summary>
    public int MaxCachedDocumentLength { get; init; } = 65_536;

    /// <summary>Where buffers of responses come from.</summary>
    internal BufferPools Pools { get; init; } = BufferPools.Shared;
}
