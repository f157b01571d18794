using System.Globalization;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Tests.Execution;

public sealed class BufferPoolsTests
{
    private static readonly Schema Schema = new SchemaBuilder()
        .AddObjectType(new ObjectTypeDescriptor("Query")
            .Field("many", "[String!]!", (_, _) => Enumerable.Range(0, 5_000).Select(each => each.ToString(CultureInfo.InvariantCulture)).ToArray())
            .Field("fail", "String!", (_, _) => throw new InvalidOperationException("secret"))
            .FieldAsync("slow", "String", async (_, context) =>
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                return null;
            }))
        .AddType(typeof(TickSubscriptions))
        .Build();

    private readonly CountingPools pools = new();
    private readonly Ticker ticker = new();

    [Theory]
    [InlineData("{ many }")]
    [InlineData("{ fail }")]
    [InlineData("{ many fail }")]
    [InlineData("{ nothing }")]
    [InlineData("{ slow }")]
    [InlineData("{ many slow }")]
    public async Task ExecuteAsync_AnyOutcome_GivesAllBuffersBack(string query)
    {
        var executor = Library.Executor(Schema, new RequestOptions { ExecutionTimeout = TimeSpan.FromMilliseconds(50), Pools = pools.Pools });
        using (var result = await executor.ExecuteAsync(Library.Request(query), CancellationToken.None))
        {
            _ = result.ToJson();
        }

        // Where a resolver still runs at the time-out its buffers are left to the collector, and with them to nobody else.
        Assert.Equal(query.Contains("slow", StringComparison.Ordinal) ? (1, 1, 1) : (0, 0, 0), pools.Outstanding);
    }

    [Fact]
    public async Task StreamAsync_SubscriptionEnded_GivesAllBuffersBack()
    {
        ticker.Send(2, 3, 4);
        ticker.End();
        var executor = Library.Executor(Schema, new RequestOptions { Pools = pools.Pools });
        await foreach (var each in executor.StreamAsync(Library.Request("subscription { counted { half } }") with { Services = ticker }, CancellationToken.None))
        {
            each.Dispose();
        }

        Assert.Equal((0, 0, 0), pools.Outstanding);
        Assert.InRange(pools.Total, 12, 12); // three for opening, three for each event
    }

    [Fact]
    public async Task ExecuteAsync_ResultNotDisposed_IsSeen()
    {
        _ = await Library.Executor(Schema, new RequestOptions { Pools = pools.Pools }).ExecuteAsync(Library.Request("{ __typename }"), CancellationToken.None);
        Assert.Equal((1, 1, 1), pools.Outstanding);
    }
}
