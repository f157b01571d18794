using System.Text.Json;

namespace Attribution.Features.Tests.Attributions;

public sealed class GraphAttributionTests
{
    [Fact]
    public async Task Case_WithAMalwareOfOneGroup_NamesThatGroupFirstAndCitesBothClaims()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var id = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit, groups.Technique);

        var attribution = await world.AttributionAsync(GraphWorld.Polish, id);

        Assert.Equal(["Quiet Heron", "Night Bear"], attribution.Actors());
        var line = First(attribution).GetProperty("lines")[0];
        Assert.Equal(("Software", "HeronKit", 1, true), (Text(line, "title"), Text(line, "value"), line.GetProperty("fact").GetProperty("claims").GetArrayLength(), line.GetProperty("weight").GetDouble() > 0));
    }

    [Fact]
    public async Task Hypotheses_PriorAndLines_MakeTheTotalAndProbabilitiesMakeOne()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var id = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit, groups.BearKit, groups.Technique);

        var hypotheses = (await world.AttributionAsync(GraphWorld.Polish, id)).GetProperty("hypotheses").EnumerateArray().ToList();

        Assert.All(hypotheses, hypothesis => Assert.Equal(Number(hypothesis, "total"), Number(hypothesis, "prior") + hypothesis.GetProperty("lines").EnumerateArray().Sum(line => Number(line, "weight")), 9));
        Assert.Equal(1, hypotheses.Sum(hypothesis => Number(hypothesis, "probability")), 9);
    }

    [Fact]
    public async Task Evidence_HiddenFromAReader_IsNotInHisAnswer()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var id = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.Technique);
        var before = (await world.AttributionAsync(GraphWorld.Romanian, id)).GetRawText();

        await world.AttachAsync(GraphWorld.Polish, id, Analyst.Own, groups.HeronKit);

        Assert.Equal(before, (await world.AttributionAsync(GraphWorld.Romanian, id)).GetRawText());
        Assert.Equal("Quiet Heron", (await world.AttributionAsync(GraphWorld.Polish, id)).Actors()[0]);
    }

    [Fact]
    public async Task Profiles_HiddenFromAReader_AreNoCandidatesOfHis()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var hidden = await world.As(GraphWorld.Polish).NameAsync("INTRUSION_SET", "Hidden Spider", Analyst.Own);
        await world.As(GraphWorld.Polish).LinkAsync(hidden, "USES", groups.HeronKit, releaseTo: Analyst.Own);
        var id = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit);

        Assert.Equal((3, 2), ((await world.AttributionAsync(GraphWorld.Polish, id)).GetProperty("candidates").GetInt32(), (await world.AttributionAsync(GraphWorld.Romanian, id)).GetProperty("candidates").GetInt32()));
    }

    [Fact]
    public async Task Case_AttributedToAnActor_DoesNotProveItself()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var kit = await world.As(GraphWorld.Polish).NameAsync("MALWARE", "OnceKit");
        var id = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, kit, groups.Technique);
        await world.As(GraphWorld.Polish).LinkAsync(id, "ATTRIBUTED_TO", groups.Heron);
        var other = await world.CaseAsync(GraphWorld.Polish, "K-2", Analyst.Everyone, kit, groups.Technique);

        Assert.DoesNotContain(First(await world.AttributionAsync(GraphWorld.Polish, id)).GetProperty("lines").EnumerateArray(), line => Text(line, "value") == "OnceKit" && Number(line, "weight") > 0);
        Assert.Equal("Quiet Heron", (await world.AttributionAsync(GraphWorld.Polish, other)).Actors()[0]);
    }

    [Theory]
    [InlineData("case", "NO_CANDIDATES")]
    [InlineData("empty", "NO_CANDIDATES")]
    [InlineData("group", "NOT_A_SUBJECT")]
    public async Task Question_WithoutAnAnswer_SaysWhy(string what, string code)
    {
        await using var world = await GraphWorld.OpenAsync();
        var kit = await world.As(GraphWorld.Polish).NameAsync("MALWARE", "Kit");
        var id = what switch
        {
            "case" => await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, kit),
            "empty" => await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone),
            _ => await world.As(GraphWorld.Polish).NameAsync("INTRUSION_SET", "Night Bear"),
        };

        Assert.Equal(code, (await world.AttributionAsync(GraphWorld.Polish, id)).GetProperty("refusal").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Subject_ThatIsNotThere_IsNull()
    {
        await using var world = await GraphWorld.OpenAsync();
        Assert.Equal(JsonValueKind.Null, (await world.AttributionAsync(GraphWorld.Polish, "nothing")).ValueKind);
    }

    private static JsonElement First(JsonElement attribution) => attribution.GetProperty("hypotheses").EnumerateArray().First(hypothesis => !hypothesis.GetProperty("isUnknown").GetBoolean());

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private static string? Text(JsonElement line, string name) => line.GetProperty("fact").GetProperty(name).GetString();
}
