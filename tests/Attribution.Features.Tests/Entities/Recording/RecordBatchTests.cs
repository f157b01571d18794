using System.Text.Json;

namespace Attribution.Features.Tests.Entities.Recording;

public sealed class RecordBatchTests
{
    private const string Batch = """
        mutation($input: RecordBatchInput!) {
          recordBatch(input: $input) {
            result { items { key record { kind entity { displayName } } claim { from { displayName } to { displayName } } decisionId } }
            errors { ... on Error { code path } }
          }
        }
        """;

    [Fact]
    public async Task RecordBatch_ItemsThatNameEachOther_AreRecordedTogether()
    {
        await using var world = await GraphWorld.OpenAsync();
        var first = await world.As(GraphWorld.Polish).AskAsync(Batch, Input("b1", Things));
        Assert.Equal(
            """
            {"recordBatch":{"result":{"items":[
            {"key":"uses","record":null,"claim":{"from":{"displayName":"Quiet Fox"},"to":{"displayName":"FoxLocker"}},"decisionId":null},
            {"key":"actor","record":{"kind":"THREAT_ACTOR","entity":{"displayName":"Quiet Fox"}},"claim":null,"decisionId":null},
            {"key":"malware","record":{"kind":"MALWARE","entity":{"displayName":"FoxLocker"}},"claim":null,"decisionId":null}]},"errors":[]}}
            """.ReplaceLineEndings(""),
            first);
        Assert.Equal(first, await world.As(GraphWorld.Polish).AskAsync(Batch, Input("b1", Things)));
        Assert.Equal("""{"entities":{"totalCount":2}}""", await world.As(GraphWorld.Polish).AskAsync("{ entities { totalCount } }"));
    }

    [Fact]
    public async Task RecordBatch_WithADecision_JoinsWhatItRecords()
    {
        await using var world = await GraphWorld.OpenAsync();
        object[] items =
        [
            new { key = "a", entity = new { kind = "THREAT_ACTOR", name = "Quiet Fox" } },
            new { key = "b", entity = new { kind = "INTRUSION_SET", name = "Silent Fox" } },
            new { decision = new { left = "#a", right = "#b", verdict = "SAME", reason = "one panel, two names" } },
        ];
        using var answer = JsonDocument.Parse(await world.As(GraphWorld.Polish).AskAsync(Batch, Input("b1", items)));
        Assert.NotNull(answer.RootElement.GetProperty("recordBatch").GetProperty("result").GetProperty("items")[2].GetProperty("decisionId").GetString());
        Assert.Equal("""{"entities":{"nodes":[{"records":{"totalCount":2}}]}}""", await world.As(GraphWorld.Polish).AskAsync("{ entities { nodes { records { totalCount } } } }"));
    }

    [Fact]
    public async Task RecordBatch_WithFaults_TellsAllOfThemAndRecordsNothing()
    {
        await using var world = await GraphWorld.OpenAsync();
        object[] items =
        [
            new { key = "a", entity = new { kind = "DOMAIN_NAME", properties = new { value = "not a domain" } } },
            new { key = "a", entity = new { kind = "TOOL", name = "FoxLocker" } },
            new { claim = new { from = "#a", type = "USES", to = "#missing", confidence = 101 } },
            new { key = "nothing" },
            new { entity = new { kind = "TOOL", name = "Other", handling = new { tlp = "AMBER", releaseTo = new[] { "everyone" } } } },
        ];
        var answer = await world.As(GraphWorld.Polish).ReadAsync(Batch, Input("b1", items));
        Assert.Equal(
            [
                "INVALID_ITEM input.items.3",
                "INVALID_HANDLING input.items.4.entity.handling",
                "INVALID_CLAIM input.items.2.claim.confidence",
                "NOT_FOUND input.items.2.claim.to",
            ],
            answer.GetProperty("recordBatch").GetProperty("errors").EnumerateArray().Select(Place).Where(place => !place.Contains("items.0", StringComparison.Ordinal)));
        Assert.Contains(answer.GetProperty("recordBatch").GetProperty("errors").EnumerateArray(), error => Place(error).EndsWith("items.0.entity.properties.value", StringComparison.Ordinal));
        Assert.Equal("""{"entities":{"totalCount":0}}""", await world.As(GraphWorld.Polish).AskAsync("{ entities { totalCount } }"));
    }

    [Fact]
    public async Task RecordBatch_OneThingTwice_IsRefusedAtTheSecond()
    {
        await using var world = await GraphWorld.OpenAsync();
        object[] items =
        [
            new { entity = new { kind = "DOMAIN_NAME", properties = new { value = "one.example" } } },
            new { entity = new { kind = "DOMAIN_NAME", properties = new { value = "one.example" } } },
        ];
        Assert.Equal(
            """{"recordBatch":{"result":null,"errors":[{"code":"DUPLICATE_ITEM","path":["input","items","1","entity"]}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Batch, Input("b1", items)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public async Task RecordBatch_OfNoneOrTooMany_IsRefused(int count)
    {
        await using var world = await GraphWorld.OpenAsync();
        var items = Enumerable.Range(0, count).Select(number => (object)new { entity = new { kind = "TOOL", name = $"M{number}" } }).ToArray();
        Assert.Equal(
            """{"recordBatch":{"result":null,"errors":[{"code":"INVALID_BATCH","path":["input","items"]}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Batch, Input("b1", items)));
    }

    [Fact]
    public async Task RecordBatch_OfFiveHundred_IsOneWrite()
    {
        await using var world = await GraphWorld.OpenAsync();
        var items = Enumerable.Range(0, 500).Select(number => (object)new { entity = new { kind = "DOMAIN_NAME", properties = new { value = $"d{number}.example" } } }).ToArray();
        await world.As(GraphWorld.Polish).WriteAsync(Batch, new { items, idempotencyKey = "b1" });
        Assert.Equal(
            """{"entities":{"totalCount":500},"changes":{"nodes":[{"action":"RECORD_BATCH"}]}}""",
            await world.As(GraphWorld.Polish).AskAsync("{ entities { totalCount } changes { nodes { action } } }"));
    }

    [Fact]
    public async Task RecordBatch_ToAThingOfAnotherUnit_ReadsAsNotFound()
    {
        await using var world = await GraphWorld.OpenAsync();
        var hidden = await world.As(GraphWorld.Romanian).DomainAsync("hidden.example", Analyst.Own);
        object[] items = [new { key = "a", entity = new { kind = "TOOL", name = "FoxLocker" } }, new { claim = new { from = "#a", type = "RELATED_TO", to = hidden } }];
        Assert.Equal(
            """{"recordBatch":{"result":null,"errors":[{"code":"NOT_FOUND","path":["input","items","1","claim","to"]}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Batch, Input("b1", items)));
    }

    // The relationship stands first, so that it names what comes later.
    private static object[] Things =>
    [
        new { key = "uses", claim = new { from = "#actor", type = "USES", to = "#malware", confidence = 70 } },
        new { key = "actor", entity = new { kind = "THREAT_ACTOR", name = "Quiet Fox" } },
        new { key = "malware", entity = new { kind = "MALWARE", name = "FoxLocker", properties = new { is_family = true } } },
    ];

    private static object Input(string key, object[] items) => new { input = new { items, idempotencyKey = key } };

    private static string Place(JsonElement error) => $"{error.GetProperty("code").GetString()} {string.Join('.', error.GetProperty("path").EnumerateArray().Select(part => part.GetString()))}";
}
