using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Common;

/// <summary>Readings for streams, which outlive the rights they were opened with: each asks for the caller and his View anew.</summary>
public sealed class ReadingScopes(IServiceScopeFactory scopes)
{
    /// <summary>Runs <paramref name="use"/> with the caller as he is now and his reading.</summary>
    /// <exception cref="GraphQL.Execution.GraphQLException">INDEX_LOADING: the graph index is still being built.</exception>
    public async Task<T> ReadAsync<T>(Func<Caller, GraphReading, Task<T>> use, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var reading = await scope.ServiceProvider.GetRequiredService<ReadingSource>().CurrentAsync(cancellationToken);
        return await use(scope.ServiceProvider.GetRequiredService<Caller>(), reading);
    }
}
