using System.Text.Json;
using System.Text.RegularExpressions;
using Attribution.Features.Common;

namespace Attribution.Server.Tests.Hosting;

public sealed class ExportEndpointTests : IAsyncLifetime
{
    private const string Actor = SmallBundle.Actor;

    private readonly RunningServer server = new();

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        await server.ImportAsync(SmallBundle.Text);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Csv_OfANameLikeAFormula_IsEscaped()
    {
        var csv = await server.PostAsync("/exports", $$"""{"format":"csv","ids":["{{Actor}}"]}""", server.Bearer()).BodyAsync();

        Assert.Equal($"id,kind,name,external_ids\r\nentity:…,ThreatActor,'=cmd|calc,{Actor}\r\n", Regex.Replace(csv, "entity:[^,]+", "entity:…"));
    }

    [Fact]
    public async Task Csv_OfWhatTheReaderMayNotSee_IsAsAbsent() =>
        Assert.Equal("id,kind,name,external_ids\r\n", await server.PostAsync("/exports", $$"""{"format":"csv","ids":["{{Actor}}"]}""", server.Bearer("ro.analyst1")).BodyAsync());

    [Fact]
    public async Task Stix_OfTwoEntities_HoldsTheRelationshipBetweenThem()
    {
        var types = TypesOf(await server.PostAsync("/exports", $$"""{"format":"stix","ids":["{{Actor}}","{{SmallBundle.Malware}}"]}""", server.Bearer()).BodyAsync());

        Assert.Subset(types, new HashSet<string> { "threat-actor", "malware", "relationship" });
    }

    [Fact]
    public async Task Stix_OfOtherRelationshipsOnly_LeavesThisOneOut()
    {
        var other = NodeIdText.Relationship(default, 1, default);
        var types = TypesOf(await server.PostAsync("/exports", $$"""{"format":"stix","ids":["{{Actor}}","{{SmallBundle.Malware}}"],"relationshipIds":["{{other}}"]}""", server.Bearer()).BodyAsync());

        Assert.Contains("malware", types);
        Assert.DoesNotContain("relationship", types);
    }

    [Fact]
    public async Task File_OfWhatAnotherUnitBindsByH2_IsRefusedAsDisseminationAlone()
    {
        const string Record = """{"query":"mutation { recordEntity(input: { kind: DOMAIN_NAME, properties: { value: \"bound.example\" }, handling: { tlp: CLEAR, releaseTo: [\"everyone\"], handlingCodes: [H2] }, idempotencyKey: \"h2\" }) { result { id } } }"}""";
        var id = Regex.Match(await server.PostAsync("/graphql", Record, server.Bearer()).BodyAsync(), "record:[0-9a-f]+").Value;
        string OrderOf(string use) => $$"""{"format":"csv","ids":["{{id}}"],"use":"{{use}}"}""";

        Assert.Equal((409, "USE_REFUSED"), await server.PostAsync("/exports", OrderOf("onward"), server.Bearer("ro.analyst1")).OutcomeAsync());
        Assert.Contains("bound.example", await server.PostAsync("/exports", OrderOf("court"), server.Bearer("ro.analyst1")).BodyAsync(), StringComparison.Ordinal);
        Assert.Contains("bound.example", await server.PostAsync("/exports", OrderOf("onward"), server.Bearer()).BodyAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"format":"csv","ids":["a"],"use":"both"}""", "INVALID_EXPORT")]
    [InlineData("""{"format":"csv","ids":[]}""", "INVALID_EXPORT")]
    [InlineData("""{"format":"xlsx","ids":["a"]}""", "INVALID_EXPORT")]
    [InlineData("""{"format":"csv"}""", "BAD_REQUEST")]
    [InlineData("""{"format":"csv","ids":null}""", "BAD_REQUEST")]
    public async Task Order_OutOfBounds_IsRefused(string body, string code) => Assert.Equal((400, code), await server.PostAsync("/exports", body, server.Bearer()).OutcomeAsync());

    private static HashSet<string> TypesOf(string bundle)
    {
        using var json = JsonDocument.Parse(bundle);
        return [.. json.RootElement.GetProperty("objects").EnumerateArray().Select(item => item.GetProperty("type").GetString() ?? "")];
    }
}
