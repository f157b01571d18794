namespace Neo4j.Driver;

/// <summary>A whole result with its summary.</summary>
/// <typeparam name="T">What the records became.</typeparam>
public sealed class EagerResult<T>
{
    internal EagerResult(T result, IResultSummary summary, string[] keys) => (Result, Summary, Keys) = (result, summary, keys);

    /// <summary>What the records became.</summary>
    public T Result { get; init; }

    /// <summary>What is known of the query.</summary>
    public IResultSummary Summary { get; init; }

    /// <summary>Names of the columns in order.</summary>
    public string[] Keys { get; init; }

    /// <summary>Its three parts.</summary>
    public void Deconstruct(out T result, out IResultSummary summary, out string[] keys) => (result, summary, keys) = (Result, Summary, Keys);

    /// <summary>Result and summary.</summary>
    public void Deconstruct(out T result, out IResultSummary summary) => (result, summary) = (Result, Summary);
}
