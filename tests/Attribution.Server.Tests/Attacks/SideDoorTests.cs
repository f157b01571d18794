using System.Diagnostics.Metrics;

namespace Attribution.Server.Tests.Attacks;

/// <summary>A52: what an operator may have left open tells nothing of the graph, and what is measured names nobody's data.</summary>
public sealed class SideDoorTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Canary = "canary-7f3a.example";

    [Theory]
    [InlineData("/metrics")]
    [InlineData("/debug/pprof")]
    [InlineData("/_framework/debug")]
    [InlineData("/health")]
    [InlineData("/data/graph.db")]
    [InlineData("/identity.db")]
    public async Task A52_PathOfADebugOrDataEndpoint_GivesThePageOrNothing(string path)
    {
        var body = await server.GetAsync(path).BodyAsync();
        Assert.True(body.Length == 0 || body.Contains("<title>Attribution</title>", StringComparison.Ordinal) || body.Contains("\"code\":", StringComparison.Ordinal), body);
    }

    [Fact]
    public async Task A52_Measurements_NameNoSelectorThatWasAskedFor()
    {
        List<string> labels = [];
        using MeterListener listener = new() { InstrumentPublished = (instrument, each) => each.EnableMeasurementEvents(instrument) };
        void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
        {
            lock (labels)
            {
                labels.AddRange(tags.ToArray().Select(tag => $"{instrument.Name} {tag.Key} {tag.Value}"));
            }
        }

        listener.SetMeasurementEventCallback<long>(Note);
        listener.SetMeasurementEventCallback<int>(Note);
        listener.SetMeasurementEventCallback<double>(Note);
        listener.Start();
        await server.PostAsync("/graphql", $$"""{"query":"{ search(text: \"{{Canary}}\") { totalCount } lookup(values: [\"{{Canary}}\"]) { __typename } }"}""", server.Bearer()).BodyAsync();
        await server.GetAsync($"/{Canary}", server.Bearer()).BodyAsync();
        lock (labels)
        {
            Assert.NotEmpty(labels);
            Assert.DoesNotContain(labels, label => label.Contains("canary", StringComparison.Ordinal));
        }
    }
}
