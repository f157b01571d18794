using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Common;

/// <summary>Readings and services for streams, which outlive the rights they were opened with: each use asks for the caller and his View anew.</summary>
public sealed class ReadingScopes(IServiceScopeFactory scopes, RenewCaller? renew = null)
{
    /// <summary>Runs <paramref name="use"/> with the caller as he is now and his reading.</summary>
    /// <exception cref="GraphQL.Execution.GraphQLException">INDEX_LOADING: the graph index is still being built.</exception>
    public async Task<T> ReadAsync<T>(Func<Caller, GraphReading, Task<T>> use, CancellationToken cancellationToken)
    {
        await using var scope = await OpenAsync();
        var reading = await scope.ServiceProvider.GetRequiredService<ReadingSource>().CurrentAsync(cancellationToken);
        return await use(scope.ServiceProvider.GetRequiredService<Caller>(), reading);
    }

    /// <summary>Runs <paramref name="use"/> with a service made for the caller as he is now.</summary>
    public async Task<T> UseAsync<TService, T>(Func<TService, CancellationToken, Task<T>> use, CancellationToken cancellationToken)
        where TService : notnull
    {
        await using var scope = await OpenAsync();
        return await use(scope.ServiceProvider.GetRequiredService<TService>(), cancellationToken);
    }

    private async ValueTask<AsyncServiceScope> OpenAsync()
    {
        await (renew?.Invoke() ?? ValueTask.CompletedTask);
        return scopes.CreateAsyncScope();
    }
}
