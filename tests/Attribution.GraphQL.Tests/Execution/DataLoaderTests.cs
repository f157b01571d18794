using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Tests.Execution;

public sealed class DataLoaderTests
{
    private readonly List<string> batches = [];

    [Fact]
    public async Task LoadAsync_OneLevel_SendsOneBatchOfDistinctKeys()
    {
        await RunAsync("{ items { child { id } } }", 5);
        Assert.Equal(["0,1,2"], batches);
    }

    [Fact]
    public async Task LoadAsync_ThreeLevels_SendsOneBatchEach()
    {
        await RunAsync("{ items { child { child { child { id } } } } }", 3);
        Assert.Equal(["0,1,2", "10,11,12", "20,21,22"], batches);
    }

    [Fact]
    public async Task LoadAsync_TwoLoadsOneAfterTheOther_DoNotStallOrSplit()
    {
        Assert.Equal("""{"data":{"items":[{"twice":10},{"twice":11},{"twice":12}]}}""", await RunAsync("{ items { twice } }", 3));
        Assert.Equal(["0,1,2", "10,11,12"], batches);
    }

    [Fact]
    public async Task LoadAsync_LoadAfterOtherWait_JoinsTheSameBatch()
    {
        await RunAsync("{ items { waited } }", 3);
        Assert.Equal(["0,1,2"], batches);
    }

    [Fact]
    public async Task LoadAsync_BatchFails_FailsEachFieldOnce() => Assert.Equal(
        """{"errors":[{"message":"broken","locations":[{"line":1,"column":11}],"path":["items",0,"broken"],"extensions":{"code":"BROKEN"}},{"message":"broken","locations":[{"line":1,"column":11}],"path":["items",1,"broken"],"extensions":{"code":"BROKEN"}}],"data":{"items":[{"broken":null},{"broken":null}]}}""",
        await RunAsync("{ items { broken } }", 2));

    [Fact]
    public async Task LoadAsync_MoreKeysThanBatchHolds_SendsSeveral()
    {
        await RunAsync("{ items { small } }", 3);
        Assert.Equal(["0,1", "2"], batches);
    }

    private async Task<string> RunAsync(string query, int count)
    {
        var schema = new SchemaBuilder()
            .AddObjectType(new ObjectTypeDescriptor("Query").Field("items", "[Item!]!", (_, _) => Enumerable.Range(0, count).Select(each => (object)(each % 3)).ToList()))
            .AddObjectType(new ObjectTypeDescriptor("Item")
                .Field<int>("id", "Int!", (id, _) => id)
                .FieldAsync("child", "Item", async (id, context) => await context.DataLoader<Loader>().LoadAsync((int)id, context.RequestAborted))
                .FieldAsync("twice", "Int", async (id, context) =>
                {
                    var first = await context.DataLoader<Loader>().LoadAsync((int)id, context.RequestAborted);
                    return await context.DataLoader<Loader>().LoadAsync(first, context.RequestAborted) - 10;
                })
                .FieldAsync("waited", "Int", async (id, context) =>
                {
                    for (var at = 0; at <= (int)id; at++)
                    {
                        await Task.Yield();
                    }

                    return await context.DataLoader<Loader>().LoadAsync((int)id, context.RequestAborted);
                })
                .FieldAsync("small", "Int", async (id, context) => await context.DataLoader<SmallLoader>().LoadAsync((int)id, context.RequestAborted))
                .FieldAsync("broken", "Int", async (id, context) => await context.DataLoader<BrokenLoader>().LoadAsync((int)id, context.RequestAborted)))
            .Build();
        var request = Library.Request(query) with { Services = new Batches(batches) };
        using var result = await Library.Executor(schema).ExecuteAsync(request, CancellationToken.None);
        return result.ToJson();
    }

    private sealed class Batches(List<string> list) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(List<string>) ? list : null;
    }

    private class Loader(IBatchScheduler scheduler, List<string> batches, int size = 100) : BatchDataLoader<int, int>(scheduler, size)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            lock (batches)
            {
                batches.Add(string.Join(',', keys));
            }

            await Task.Delay(1, cancellationToken).ConfigureAwait(false);
            return keys.ToDictionary(each => each, each => each + 10);
        }
    }

    private sealed class SmallLoader(IBatchScheduler scheduler, List<string> batches) : Loader(scheduler, batches, 2);

    private sealed class BrokenLoader(IBatchScheduler scheduler) : BatchDataLoader<int, int>(scheduler)
    {
        protected override Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            throw new GraphQLException("broken", "BROKEN");
    }
}
