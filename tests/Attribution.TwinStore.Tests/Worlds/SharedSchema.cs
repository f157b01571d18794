using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.TwinStore.Tests.Worlds;

/// <summary>The schema and its executor, compiled by the first world and used by all: they hold documents and code, nothing of a store.</summary>
internal sealed class SharedSchema
{
    private readonly Lock sync = new();
    private (Schema Schema, RequestExecutor Executor)? kept;

    /// <summary>Gives a world what an earlier one compiled.</summary>
    public void AddTo(IServiceCollection services)
    {
        lock (sync)
        {
            if (kept is var (schema, executor))
            {
                services.AddSingleton(schema).AddSingleton(executor);
            }
        }
    }

    /// <summary>Keeps what the first world compiled.</summary>
    public void Keep(IServiceProvider services)
    {
        lock (sync)
        {
            kept ??= (services.GetRequiredService<Schema>(), services.GetRequiredService<RequestExecutor>());
        }
    }
}
