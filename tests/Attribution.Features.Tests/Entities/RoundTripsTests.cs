using System.Collections.Concurrent;
using System.Reflection;
using Attribution.Graph.Store;

namespace Attribution.Features.Tests.Entities;

/// <summary>One round trip to the store for each level of a query and sort of thing, whatever the fan-out.</summary>
public sealed class RoundTripsTests
{
    private const string Query = """
        {
          entities(where: {kind: {eq: THREAT_ACTOR}}, first: 20) {
            nodes { displayName properties { name } names { name } relationships(first: 20) { nodes { id typeName to { displayName handling { tlp } jurisdictions } claims(first: 2) { nodes { grade { text } source { name } } } } } }
          }
        }
        """;

    [Fact]
    public async Task Query_OfAnyFanOut_ReadsEachLevelOnce()
    {
        var (few, many) = (await CountAsync(2), await CountAsync(20));
        Assert.Equal(few, many);
        Assert.Equal("ReadClaimsAsync 1, ReadRecordsAsync 1, ReadSourcesAsync 1", many);
    }

    private static async Task<string> CountAsync(int fanOut)
    {
        var counted = DispatchProxy.Create<IGraphStore, CountingStore>();
        var counter = (CountingStore)counted;
        await using var world = await GraphWorld.OpenAsync(wrap: store =>
        {
            counter.Inner = store;
            return counted;
        });
        var analyst = world.As(GraphWorld.Polish);
        for (var actor = 0; actor < fanOut; actor++)
        {
            var from = await analyst.NameAsync("THREAT_ACTOR", $"Actor {actor}");
            for (var tool = 0; tool < fanOut; tool++)
            {
                await analyst.LinkAsync(from, "USES", await analyst.NameAsync("TOOL", $"Tool {actor} {tool}"), 50);
            }
        }

        counter.Calls.Clear();
        var answer = await analyst.ReadAsync(Query);
        Assert.True(answer.ValueKind is System.Text.Json.JsonValueKind.Object, answer.GetRawText());
        return string.Join(", ", counter.Calls.Where(call => call.Key.StartsWith("Read", StringComparison.Ordinal) && call.Key is not ("ReadLabelAsync" or "ReadLabelsAsync"))
            .OrderBy(call => call.Key, StringComparer.Ordinal).Select(call => $"{call.Key} {call.Value}"));
    }

    /// <summary>Counts the calls that go to a store. Labels are read from memory.</summary>
    public class CountingStore : DispatchProxy
    {
        public IGraphStore? Inner { get; set; }

        public ConcurrentDictionary<string, int> Calls { get; } = [];

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            ArgumentNullException.ThrowIfNull(targetMethod);
            Calls.AddOrUpdate(targetMethod.Name, 1, (_, count) => count + 1);
            return targetMethod.Invoke(Inner, args);
        }
    }
}
