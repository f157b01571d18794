using Attribution.Features.Tests.Attributions;
using Attribution.Features.Tests.Operations;
using Attribution.Features.Tests.Operations.JointOperations;

namespace Attribution.Features.Tests.Desk;

public sealed class DeskHomeTests
{
    private const string Home = "{ desk { region items { topic urgency notice { reason } case { ... on Case { reference } } other { ... on Case { reference } } entity { displayName } } } }";

    [Fact]
    public async Task Desk_OfARegion_ListsWhatWaitsMostUrgentFirst()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        await FillAsync(world, Analyst.Everyone);
        await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        await desks.CheckAsync(GraphWorld.Romanian, Desks.Wallet);
        await desks.InboxAsync(GraphWorld.Polish);

        var desk = (await world.As(GraphWorld.Polish).ReadAsync(Home)).GetProperty("desk");
        var topics = desk.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("urgency").GetString()} {item.GetProperty("topic").GetString()}").Distinct();

        Assert.Equal("""["PL"]""", desk.GetProperty("region").GetRawText());
        Assert.Equal(["SOON NOTICE", "LATER LINK", "LATER CASE", "LATER CHANGE"], topics);
        Assert.Contains("""{"topic":"LINK","urgency":"LATER","notice":null,"case":{"reference":"PL-1"},"other":{"reference":"RO-1"},"entity":null}""", desk.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"topic\":\"CASE\",\"urgency\":\"LATER\",\"notice\":null,\"case\":{\"reference\":\"RO-1\"}", desk.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_WithTasks_ListsThoseOfTheUnitByWhatIsDue()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        await partners.TaskAsync(GraphWorld.Polish, operation, "Some day", "RO-CYB");
        await partners.TaskAsync(GraphWorld.Polish, operation, "Overdue", "RO-CYB", null, "2020-01-01T00:00:00Z");
        await partners.TaskAsync(GraphWorld.Polish, operation, "Polish", "PL-CYB");

        var home = await world.As(GraphWorld.Romanian).AskAsync("{ desk { items { topic urgency task { title } } } }");

        Assert.Contains("""{"topic":"TASK","urgency":"NOW","task":{"title":"Overdue"}}""", home, StringComparison.Ordinal);
        Assert.Contains("""{"topic":"TASK","urgency":"LATER","task":{"title":"Some day"}}""", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Polish", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_WithWhatIsHiddenFromIt_ReadsAsWithout()
    {
        await using var full = await GraphWorld.OpenAsync();
        await using var bare = await GraphWorld.OpenAsync();
        await FillAsync(full, Analyst.Own);
        await FillAsync(bare, null);

        Assert.Equal(await bare.As(GraphWorld.Polish).AskAsync(Home), await full.As(GraphWorld.Polish).AskAsync(Home));
    }

    [Fact]
    public async Task Cases_LookedAtButNotShown_AreNotOnRecordAsRead()
    {
        await using var world = await GraphWorld.OpenAsync();
        var unlinked = await world.CaseAsync(GraphWorld.Romanian, "RO-9", ["unit:PL-CYB"]);

        await world.As(GraphWorld.Polish).AskAsync(Home);
        var saw = await world.As(GraphWorld.Colleague(GraphWorld.Romanian, "ro.auditor1", "analyst", "auditor")).AskAsync("query($id: ID!) { whoSaw(id: $id, from: \"2020-01-01T00:00:00Z\") { nodes { account } } }", new { id = unlinked });

        Assert.DoesNotContain("pl.analyst1", saw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_SinceATime_TellsOfNothingBefore()
    {
        await using var world = await GraphWorld.OpenAsync();
        await FillAsync(world, null);

        Assert.Equal("""{"desk":{"items":[]}}""", await world.As(GraphWorld.Polish).AskAsync("""{ desk(since: "2100-01-01T00:00:00Z") { items { topic } } }"""));
    }

    // A Polish case, and a Romanian one that shares its rare things and is released to these; null: there is none.
    private static async Task FillAsync(GraphWorld world, string[]? released)
    {
        var analyst = world.As(GraphWorld.Polish);
        var (domain, kit) = (await analyst.DomainAsync("one.example"), await analyst.NameAsync("MALWARE", "Kit"));
        await world.CaseAsync(GraphWorld.Polish, "PL-1", Analyst.Everyone, domain, kit);
        if (released is not null)
        {
            await world.CaseAsync(GraphWorld.Romanian, "RO-1", released, domain, kit);
        }
    }
}
