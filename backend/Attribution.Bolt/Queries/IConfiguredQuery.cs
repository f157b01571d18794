namespace Neo4j.Driver;

/// <summary>A query whose records are filtered and mapped as they come. Every method returns a new one.</summary>
/// <typeparam name="TIn">What comes in.</typeparam>
/// <typeparam name="TOut">What goes out.</typeparam>
public interface IConfiguredQuery<TIn, TOut>
{
    /// <summary>Leaves out what the filter does not accept.</summary>
    IConfiguredQuery<TIn, TOut> WithFilter(Func<TOut, bool> filter);

    /// <summary>Makes something else of each.</summary>
    IConfiguredQuery<TOut, TNext> WithMap<TNext>(Func<TOut, TNext> map);

    /// <summary>Gathers all into one value.</summary>
    IReducedExecutableQuery<TResult> WithReduce<TResult>(Func<TResult> seed, Func<TResult, TOut, TResult> accumulate);

    /// <summary>Gathers all into one value and makes something else of it.</summary>
    IReducedExecutableQuery<TResult> WithReduce<TAccumulate, TResult>(
        Func<TAccumulate> seed, Func<TAccumulate, TOut, TAccumulate> accumulate, Func<TAccumulate, TResult> selectResult);

    /// <summary>Runs it and gives all at once.</summary>
    Task<EagerResult<IReadOnlyList<TOut>>> ExecuteAsync(CancellationToken token = default);
}
