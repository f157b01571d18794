namespace Neo4j.Driver;

/// <summary>A query whose records are gathered into one value.</summary>
/// <typeparam name="TOut">The value.</typeparam>
public interface IReducedExecutableQuery<TOut>
{
    /// <summary>Runs it.</summary>
    Task<EagerResult<TOut>> ExecuteAsync(CancellationToken token = default);
}
