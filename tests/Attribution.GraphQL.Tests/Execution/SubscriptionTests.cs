using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Tests.Execution;

public sealed class SubscriptionTests
{
    private static readonly Schema Schema = new SchemaBuilder().AddType(typeof(TickQueries), typeof(TickSubscriptions)).Build();

    private readonly Ticker ticker = new();
    private readonly List<ResolverFailure> log = [];

    [Fact]
    public async Task StreamAsync_Events_ExecutesOncePerEvent()
    {
        ticker.Send(2, 4);
        ticker.End();
        Assert.Equal(
            ["""{"data":{"counted":{"number":3}}}""", """{"data":{"counted":{"number":5}}}"""],
            await AllAsync("subscription { counted(add: 1, from: 0) { number } }"));
        Assert.True(ticker.IsClosed);
    }

    [Fact]
    public async Task StreamAsync_ErrorInOneEvent_StaysInThatEvent()
    {
        ticker.Send(1, 2);
        ticker.End();
        Assert.Equal(
            [
                """{"errors":[{"message":"It is odd.","locations":[{"line":1,"column":26}],"path":["counted","half"],"extensions":{"code":"ODD"}}],"data":{"counted":null}}""",
                """{"data":{"counted":{"half":1}}}""",
            ],
            await AllAsync("subscription { counted { half } }"));
    }

    [Theory]
    [InlineData("subscription { counted(from: -1) { half } }", "NEGATIVE", 0)]
    [InlineData("subscription { later }", "INTERNAL_ERROR", 1)]
    [InlineData("subscription { counted { nothing } }", "GRAPHQL_INVALID", 0)]
    [InlineData("subscription { counted { half } later }", "GRAPHQL_INVALID", 0)]
    [InlineData("subscription($n: Int!) { counted(from: $n) { half } }", "INVALID_VARIABLE", 0)]
    public async Task StreamAsync_StreamCannotBeOpened_IsOneRequestError(string query, string code, int logged)
    {
        var results = new List<ExecutionResult>();
        await foreach (var each in Stream(query))
        {
            results.Add(each);
        }

        var only = Assert.Single(results);
        Assert.Equal((false, code, logged), (only.IsExecuted, Assert.Single(only.Errors).Code, log.Count));
    }

    [Fact]
    public async Task StreamAsync_StreamOpenedLater_HasArgumentsOfBothMethods() =>
        Assert.Equal(["""{"data":{"later":"a"}}""", """{"data":{"later":"a!"}}"""], await AllAsync("subscription { later(text: \"a\") }"));

    [Fact]
    public async Task StreamAsync_StreamThrows_EndsWithErrorAndLogsIt()
    {
        ticker.Send(2);
        ticker.End(new InvalidOperationException("secret"));
        var answers = await AllAsync("subscription { counted { half } }");
        Assert.Equal(2, answers.Count);
        Assert.Contains("INTERNAL_ERROR", answers[1], StringComparison.Ordinal);
        Assert.Equal("secret", Assert.Single(log).Exception.Message);
        Assert.True(ticker.IsClosed);
    }

    [Fact]
    public async Task StreamAsync_CallerStopsReading_ClosesStream()
    {
        ticker.Send(2);
        await foreach (var each in Stream("subscription { counted { half } }"))
        {
            each.Dispose();
            break;
        }

        await ticker.Closed;
    }

    [Fact]
    public async Task StreamAsync_CallerCancels_ClosesStreamAndThrows()
    {
        using var source = new CancellationTokenSource();
        ticker.Send(2);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var each in Stream("subscription { counted { half } }", cancellation: source.Token))
            {
                each.Dispose();
                await source.CancelAsync();
            }
        });
        await ticker.Closed;
    }

    [Fact]
    public async Task StreamAsync_OpeningTakesTooLong_IsTimeOut()
    {
        var answers = await AllAsync("subscription { never }", options: new RequestOptions { ExecutionTimeout = TimeSpan.FromMilliseconds(20) });
        Assert.Contains("\"code\":\"TIMEOUT\"", Assert.Single(answers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StreamAsync_OpenEvent_GivesStateOfEachEvent()
    {
        ticker.Send(2, 4, 6);
        var asked = 0;
        var answers = await AllAsync("subscription { counted { half } }", state: _ => ++asked switch
        {
            1 => new(new EventScope(ticker, null, ticker)),
            2 => new(new EventScope(ticker, new Dictionary<string, object?> { ["who"] = "nobody" }, ticker)),
            _ => throw new GraphQLException("The session ended.", "SESSION_ENDED"),
        });
        Assert.Equal(
            [
                """{"data":{"counted":{"half":1}}}""", """{"data":{"counted":null}}""",
                """{"errors":[{"message":"The session ended.","locations":[{"line":1,"column":16}],"path":["counted"],"extensions":{"code":"SESSION_ENDED"}}]}""",
            ],
            answers);
        await ticker.Closed;
        Assert.Equal(2, ticker.Scopes);
    }

    [Fact]
    public async Task StreamAsync_Query_IsOneResponse() => Assert.Equal(["""{"data":{"one":1}}"""], await AllAsync("{ one }"));

    [Fact]
    public async Task ExecuteAsync_Subscription_IsRefused()
    {
        using var result = await Library.Executor(Schema).ExecuteAsync(Library.Request("subscription { counted { half } }"), CancellationToken.None);
        Assert.Equal("SUBSCRIPTION_NOT_SUPPORTED", Assert.Single(result.Errors).Code);
    }

    private async Task<List<string>> AllAsync(string query, Func<CancellationToken, ValueTask<EventScope>>? state = null, RequestOptions? options = null)
    {
        var answers = new List<string>();
        await foreach (var each in Stream(query, state, options))
        {
            answers.Add(each.ToJson());
            each.Dispose();
        }

        return answers;
    }

    private IAsyncEnumerable<ExecutionResult> Stream(
        string query, Func<CancellationToken, ValueTask<EventScope>>? state = null, RequestOptions? options = null, CancellationToken cancellation = default) =>
        Library.Executor(Schema, options, log.Add).StreamAsync(Library.Request(query) with { Services = ticker, OpenEvent = state }, cancellation);
}
