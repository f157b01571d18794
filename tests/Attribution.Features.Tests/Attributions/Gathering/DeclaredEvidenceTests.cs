using System.Text.Json;

namespace Attribution.Features.Tests.Attributions.Gathering;

/// <summary>What things say of themselves, from the graph to the lines of an answer.</summary>
public sealed class DeclaredEvidenceTests
{
    private const string Demand = "All of your files were encrypted by us. To get them back pay 2 BTC within 72 hours and write to the address below.";

    private const string Prevalence = "query($id: ID!) { attribution(subject: $id) { hypotheses { name isUnknown lines { isHit baseWeight afterPrevalence statement fact { type value } } } } }";

    [Fact]
    public async Task NameServer_OfACaseAndAnActor_SpeaksForIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (heron, _, _, _, _) = await world.GroupsAsync();
        var (one, other) = (await DomainAsync(world, "one.example", "ns1.odd.example"), await DomainAsync(world, "two.example", "ns1.odd.example"));
        await world.As(GraphWorld.Polish).LinkAsync(heron, "USES", one);

        var line = await LineAsync(world, await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, other), "Quiet Heron", "nameserver");

        Assert.Equal(("ns1.odd.example", true), (line.GetProperty("fact").GetProperty("value").GetString(), line.GetProperty("isHit").GetBoolean()));
    }

    [Fact]
    public async Task LanguageAndHours_OfAnActor_SpeakForIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.GroupsAsync();
        var analyst = world.As(GraphWorld.Polish);
        await analyst.NameAsync("INTRUSION_SET", "Dawn Otter", properties: new { x_languages = new[] { "tr-TR" }, x_active_hours = new[] { 5, 6 } });
        var id = await analyst.NameAsync("CAMPAIGN", "Asked about", properties: new { x_languages = new[] { "tr" }, x_active_hours = new[] { 7 } });

        Assert.Equal(("tr", true), await ValueAsync(world, id, "Dawn Otter", "language"));
        Assert.Equal(("04–08", true), await ValueAsync(world, id, "Dawn Otter", "hours"));
    }

    [Fact]
    public async Task Variant_OfAnActorsMalware_SpeaksForItLessThanTheMalware()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var analyst = world.As(GraphWorld.Polish);
        var variant = await analyst.NameAsync("MALWARE", "HeronKit 2");
        await analyst.LinkAsync(variant, "VARIANT_OF", groups.HeronKit);

        var ofVariant = await LineAsync(world, await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, variant), "Quiet Heron", "lineage");
        var ofItself = await LineAsync(world, await world.CaseAsync(GraphWorld.Polish, "K-2", Analyst.Everyone, groups.HeronKit), "Quiet Heron", "software");

        Assert.Equal("HeronKit", ofVariant.GetProperty("fact").GetProperty("value").GetString());
        Assert.InRange(ofVariant.GetProperty("baseWeight").GetDouble(), 0.001, ofItself.GetProperty("baseWeight").GetDouble());
    }

    [Fact]
    public async Task Tool_ThatLeakedBefore_IsSaidSo()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (heron, _, _, _, _) = await world.GroupsAsync();
        var kit = await world.As(GraphWorld.Polish).NameAsync("MALWARE", "SoldKit", properties: new { is_family = true, x_sold_on = "2021-05-01", x_leaked_on = "2020-05-01T00:00:00Z" });
        await world.As(GraphWorld.Polish).LinkAsync(heron, "USES", kit);

        var line = await LineAsync(world, await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, kit), "Quiet Heron", "software");

        Assert.Contains("It was sold or leaked", line.GetProperty("statement").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thing_ThatIsCommonWorldwide_WeighsNothing()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (heron, _, _, _, _) = await world.GroupsAsync();
        var kit = await world.As(GraphWorld.Polish).NameAsync("MALWARE", "CommonKit", properties: new { is_family = true, x_prevalence = 0.2 });
        await world.As(GraphWorld.Polish).LinkAsync(heron, "USES", kit);

        var line = await LineAsync(world, await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, kit), "Quiet Heron", "software");

        Assert.Equal((true, 0.0), (line.GetProperty("baseWeight").GetDouble() > 0, line.GetProperty("afterPrevalence").GetDouble()));
    }

    [Fact]
    public async Task Passage_OfAPastCase_SpeaksForItsActorAndOtherTextIsNoEvidence()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var analyst = world.As(GraphWorld.Polish);
        var past = await analyst.NameAsync("INCIDENT", "Past", properties: new { description = $"Note left behind: {Demand}" });
        await analyst.LinkAsync(past, "ATTRIBUTED_TO", groups.Heron);
        await analyst.LinkAsync(past, "USES", groups.HeronKit);
        var alike = await analyst.NameAsync("INCIDENT", "Alike", properties: new { description = $"Found on the screen. {Demand} Nothing else was seen." });
        var other = await analyst.NameAsync("INCIDENT", "Other", properties: new { description = "A clerk of the victim paid an invoice that named a new account, and told nobody of it until the month had ended." });

        var (text, isHit) = await ValueAsync(world, alike, "Quiet Heron", "passage", first: true);

        Assert.True(isHit);
        Assert.Contains(text ?? "", "all of your files were encrypted by us to get them back pay 2 btc within 72 hours and write to the address below", StringComparison.Ordinal);
        Assert.Equal("NO_EVIDENCE", (await world.As(GraphWorld.Polish).ReadAsync("query($id: ID!) { attribution(subject: $id) { refusal { code } } }", new { id = other })).GetProperty("attribution").GetProperty("refusal").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Passage_OfAMessageThatAnActorSent_SpeaksForItInACaseWithTheSameWords()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var sent = await ObservableAsync(world, "EMAIL_MESSAGE", new { is_multipart = false, subject = "Your files", body = Demand });
        await world.As(GraphWorld.Polish).LinkAsync(groups.Heron, "RELATED_TO", sent);
        var received = await ObservableAsync(world, "EMAIL_MESSAGE", new { is_multipart = false, subject = "Read this", body = $"Hello. {Demand}" });

        Assert.True((await ValueAsync(world, await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, received), "Quiet Heron", "passage", first: true)).IsHit);
    }

    private static Task<string> DomainAsync(GraphWorld world, string value, string nameServer) =>
        ObservableAsync(world, "DOMAIN_NAME", new { value, x_name_servers = new[] { nameServer } });

    private static async Task<string> ObservableAsync(GraphWorld world, string kind, object properties)
    {
        var result = await world.As(GraphWorld.Polish).WriteAsync(
            "mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { entity { id } } errors { ... on Error { code message path } } } }",
            new { kind, properties, handling = Analyst.Handling(Analyst.Everyone), idempotencyKey = Analyst.NextKey() });
        return result.GetProperty("entity").GetProperty("id").GetString() ?? "";
    }

    private static async Task<(string? Value, bool IsHit)> ValueAsync(GraphWorld world, string id, string actor, string type, bool first = false)
    {
        var line = await LineAsync(world, id, actor, type, first);
        return (line.GetProperty("fact").GetProperty("value").GetString(), line.GetProperty("isHit").GetBoolean());
    }

    private static async Task<JsonElement> LineAsync(GraphWorld world, string id, string actor, string type, bool first = false) =>
        (await world.As(GraphWorld.Polish).ReadAsync(Prevalence, new { id })).GetProperty("attribution").GetProperty("hypotheses").EnumerateArray()
            .Single(hypothesis => hypothesis.GetProperty("name").GetString() == actor).GetProperty("lines").EnumerateArray()
            .Where(line => line.GetProperty("fact").GetProperty("type").GetString() == type).Take(first ? 1 : 2).Single();
}
