using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.Tests.Execution;

public sealed class GraphQLTelemetryTests
{
    [Fact]
    public async Task Execution_WithListener_LeavesActivityOfNamesAndNumbers()
    {
        var seen = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = seen.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await Library.RunAsync("query Watched($n: String!) { hello(name: $n) item(id: \"i1\") { title } }", """{"n":"secret value"}""");

        var activity = Assert.Single(seen, each => each.GetTagItem("graphql.operation.name") is "Watched");
        Assert.Equal(("query", "query", ActivityStatusCode.Unset), (activity.DisplayName, activity.GetTagItem("graphql.operation.type"), activity.Status));
        Assert.Equal(["graphql.operation.cost", "graphql.operation.name", "graphql.operation.type"], activity.TagObjects.Select(each => each.Key).Order());
        Assert.DoesNotContain("secret value", string.Join(' ', activity.TagObjects), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execution_WithMeter_CountsErrorsByCodeAndMeasuresTime()
    {
        var seen = new ConcurrentQueue<(string Instrument, string Tags)>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, self) => Enable(instrument, self) };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen.Enqueue((instrument.Name, Text(tags))));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen.Enqueue((instrument.Name, Text(tags))));
        listener.Start();
        await Library.RunAsync("query Named { nothing }");

        Assert.Contains(("graphql.operation.errors", "graphql.operation.type=unknown graphql.error.code=GRAPHQL_INVALID"), seen);
        Assert.Contains(("graphql.operation.duration", "graphql.operation.type=unknown"), seen);
        Assert.Contains(("graphql.operation.cost", "graphql.operation.type=unknown"), seen);
        Assert.DoesNotContain(seen, each => each.Tags.Contains("Named", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SlowOperation_IsReportedOnceWithNameCostAndCodes()
    {
        var reports = new List<OperationReport>();
        var executor = new RequestExecutor(Library.Schema, new RequestOptions { SlowOperation = TimeSpan.Zero }, new(), TimeProvider.System, null, reports.Add);
        using var result = await executor.ExecuteAsync(Library.Request("query Slow { item(id: \"i1\") { title } }"), CancellationToken.None);
        var report = Assert.Single(reports);
        Assert.Equal(("Slow", "query", 1.0, "c-1"), (report.Name, report.Type, report.Cost, report.CorrelationId));
        Assert.Empty(report.ErrorCodes);
    }

    [Fact]
    public async Task FastOperation_IsNotReported()
    {
        var executor = new RequestExecutor(Library.Schema, new RequestOptions { SlowOperation = TimeSpan.FromMinutes(1) }, new(), TimeProvider.System, null, _ => Assert.Fail("It was fast."));
        using var result = await executor.ExecuteAsync(Library.Request("{ hello }"), CancellationToken.None);
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == GraphQLTelemetry.SourceName)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(each => $"{each.Key}={each.Value}"));
}
