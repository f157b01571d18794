using System.Text.Json.Nodes;

namespace Attribution.Server.Tests.GraphQL;

/// <summary>Two units ask the product for pages at once, through many connections: each answer is what the asker gets when nobody else asks.</summary>
public sealed class ReadersAtOnceTests : IAsyncLifetime
{
    private const int Things = 12;
    private const int AtOnce = 64;
    private const int Requests = 2_000;

    private const string Query = """
        query($text: String!) { search(text: $text, first: 5) { totalCount edges { cursor node { entity {
          displayName handling { owners } relationships(first: 2) { totalCount edges { cursor node { id } } pageInfo { endCursor } } } } } pageInfo { endCursor } } }
        """;

    private readonly RunningServer server = new();

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        await server.ImportAsync(Bundle());
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Pages_AskedForByTwoUnitsAtOnce_AreAsAskedForAlone()
    {
        (string Name, string Value)[] readers = [server.Bearer(), server.Bearer("ro.analyst1")];
        string[] alone = [await AskAsync(readers[0]), await AskAsync(readers[1])];
        Assert.NotEqual(alone[0], alone[1]);
        var turn = -1;

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            for (var next = Interlocked.Increment(ref turn); next < Requests; next = Interlocked.Increment(ref turn))
            {
                Assert.Equal(alone[next % 2], await AskAsync(readers[next % 2]));
            }
        }));
    }

    private async Task<string> AskAsync((string Name, string Value) reader)
    {
        JsonObject question = new() { ["query"] = Query, ["variables"] = new JsonObject { ["text"] = "heron" } };
        var answer = await server.PostAsync("/graphql", question.ToJsonString(), reader).BodyAsync();
        Assert.Contains("\"endCursor\":\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
        return answer;
    }

    /// <summary>Malware that all may see and malware of the importing unit alone, each related to the next.</summary>
    private static string Bundle()
    {
        JsonArray objects = [];
        for (var number = 0; number < Things; number++)
        {
            objects.Add(Marked(new JsonObject { ["type"] = "malware", ["id"] = Id("malware", number), ["name"] = $"Heron {number}", ["is_family"] = true }, number));
            objects.Add(Marked(new JsonObject
            {
                ["type"] = "relationship",
                ["id"] = Id("relationship", number),
                ["relationship_type"] = "variant-of",
                ["source_ref"] = Id("malware", number),
                ["target_ref"] = Id("malware", (number + 1) % Things),
            }, number));
        }

        return new JsonObject { ["type"] = "bundle", ["id"] = "bundle--22222222-2222-4222-8222-222222222222", ["objects"] = objects }.ToJsonString();
    }

    private static JsonObject Marked(JsonObject item, int number)
    {
        (item["spec_version"], item["created"], item["modified"]) = ("2.1", "2024-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z");
        item["object_marking_refs"] = number % 3 == 0 ? new JsonArray() : new JsonArray("marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487");
        return item;
    }

    private static string Id(string type, int number) => $"{type}--33333333-3333-4333-8333-{number:D12}";
}
