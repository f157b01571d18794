using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Tests.Execution;

public sealed class CancellationTests
{
    [Fact]
    public async Task ExecuteAsync_CallerCancels_StopsResolverAndThrows()
    {
        using var source = new CancellationTokenSource();
        var stopped = new TaskCompletionSource();
        var schema = SchemaOf(async context =>
        {
            await source.CancelAsync();
            try
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
            finally
            {
                stopped.SetResult();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Library.Executor(schema).ExecuteAsync(Library.Request("{ slow }"), source.Token));
        await stopped.Task;
    }

    [Fact]
    public async Task ExecuteAsync_ResolverIgnoresCancellation_StillRunsItsEnd()
    {
        using var source = new CancellationTokenSource();
        var gate = new TaskCompletionSource();
        var ended = new TaskCompletionSource();
        var schema = SchemaOf(async _ =>
        {
            await source.CancelAsync();
            await gate.Task;
            ended.SetResult();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Library.Executor(schema).ExecuteAsync(Library.Request("{ slow }"), source.Token));
        gate.SetResult();
        await ended.Task;
    }

    [Fact]
    public async Task ExecuteAsync_TimeOut_IsRequestError()
    {
        var schema = SchemaOf(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var executor = Library.Executor(schema, new RequestOptions { ExecutionTimeout = TimeSpan.FromMilliseconds(10) });
        using var result = await executor.ExecuteAsync(Library.Request("{ slow }"), CancellationToken.None);
        Assert.Equal((false, "TIMEOUT"), (result.IsExecuted, Assert.Single(result.Errors).Code));
    }

    private static Schema SchemaOf(Func<IResolverContext, Task> slow) => new SchemaBuilder()
        .AddObjectType(new ObjectTypeDescriptor("Query").FieldAsync("slow", "String", async (_, context) =>
        {
            await slow(context);
            return "";
        }))
        .Build();
}
