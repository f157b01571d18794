using System.Text.Json;
using Attribution.Features.Common;

namespace Attribution.Features.Tests.Attributions.Answers;

public sealed class AttributionRollUpsTests
{
    private const string Ask = "query($id: ID!) { attribution(subject: $id) { hypotheses { name probability } rollUps { group { defangedName } members { name } probability percent } } }";

    [Fact]
    public async Task RollUps_TwoSubGroupsOfOneGroup_AreShownWithTheSumOfBothBesideTheRanking()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (groups, id) = await CaseAsync(world);
        var before = await AskAsync(world, GraphWorld.Polish, id);
        var above = await world.As(GraphWorld.Polish).NameAsync("INTRUSION_SET", "Bird House");
        await world.As(GraphWorld.Polish).LinkAsync(groups.Heron, "SUB_GROUP_OF", above);
        await world.As(GraphWorld.Polish).LinkAsync(groups.Bear, "SUB_GROUP_OF", above);

        var answer = await AskAsync(world, GraphWorld.Polish, id);

        var rollUp = Assert.Single(answer.GetProperty("rollUps").EnumerateArray());
        Assert.Equal(("Bird House", "Quiet Heron, Night Bear"), (rollUp.GetProperty("group").GetProperty("defangedName").GetString(), Names(rollUp.GetProperty("members"))));
        Assert.Equal(answer.GetProperty("hypotheses").EnumerateArray().Where(each => Name(each) is "Quiet Heron" or "Night Bear").Sum(Probability), Probability(rollUp), 9);
        Assert.Equal((0, before.GetProperty("hypotheses").GetRawText()), (before.GetProperty("rollUps").GetArrayLength(), answer.GetProperty("hypotheses").GetRawText()));
    }

    [Fact]
    public async Task RollUps_SubGroupOfAListedGroupInACircle_CountEachOnce()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (groups, id) = await CaseAsync(world);
        await world.As(GraphWorld.Polish).LinkAsync(groups.Heron, "SUB_GROUP_OF", groups.Bear);
        await world.As(GraphWorld.Polish).LinkAsync(groups.Bear, "SUB_GROUP_OF", groups.Heron);

        var rollUps = (await AskAsync(world, GraphWorld.Polish, id)).GetProperty("rollUps").EnumerateArray().ToList();

        Assert.Equal(["Quiet Heron, Night Bear", "Quiet Heron, Night Bear"], rollUps.Select(rollUp => Names(rollUp.GetProperty("members"))));
    }

    [Fact]
    public async Task RollUps_ClaimHiddenFromTheReader_AreNotHis()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (groups, id) = await CaseAsync(world);
        await world.As(GraphWorld.Polish).LinkAsync(groups.Heron, "SUB_GROUP_OF", groups.Bear, releaseTo: Analyst.Own);

        Assert.Equal(
            (1, 0),
            ((await AskAsync(world, GraphWorld.Polish, id)).GetProperty("rollUps").GetArrayLength(), (await AskAsync(world, GraphWorld.Romanian, id)).GetProperty("rollUps").GetArrayLength()));
    }

    private static async Task<((string Heron, string Bear, string HeronKit, string BearKit, string Technique) Groups, string Case)> CaseAsync(GraphWorld world)
    {
        var groups = await world.GroupsAsync();
        return (groups, await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit, groups.Technique));
    }

    private static async Task<JsonElement> AskAsync(GraphWorld world, Caller caller, string id) => (await world.As(caller).ReadAsync(Ask, new { id })).GetProperty("attribution");

    private static string Names(JsonElement members) => string.Join(", ", members.EnumerateArray().Select(Name));

    private static string? Name(JsonElement element) => element.GetProperty("name").GetString();

    private static double Probability(JsonElement element) => element.GetProperty("probability").GetDouble();
}
