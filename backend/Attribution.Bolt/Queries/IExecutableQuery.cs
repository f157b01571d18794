namespace Neo4j.Driver;

/// <summary>A query that runs in a managed transaction of its own, tried again where that may help. Every method returns a new one.</summary>
/// <typeparam name="TIn">The record.</typeparam>
/// <typeparam name="TOut">What it becomes.</typeparam>
public interface IExecutableQuery<TIn, TOut> : IConfiguredQuery<TIn, TOut>
{
    /// <summary>Runs it with these settings.</summary>
    IExecutableQuery<TIn, TOut> WithConfig(QueryConfig config);

    /// <summary>Runs it with these parameters.</summary>
    IExecutableQuery<TIn, TOut> WithParameters(Dictionary<string, object?> parameters);

    /// <summary>Runs it with the properties of an object as parameters.</summary>
    IExecutableQuery<TIn, TOut> WithParameters(object parameters);

    /// <summary>Hands the records to a function as they come; it may be called again after a failure.</summary>
    IReducedExecutableQuery<TResult> WithStreamProcessor<TResult>(Func<IAsyncEnumerable<TIn>, Task<TResult>> streamProcessor);
}
