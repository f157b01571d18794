using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Features.Tests.Operations.JointOperations;

namespace Attribution.Features.Tests.Sharing;

public sealed class ReleaseTests
{
    private const string Errors = "errors { ... on Error { code } }";
    private const string Preview = "query($ids: [ID!]!, $to: [String!]!) { releasePreview(ids: $ids, releaseTo: $to) { text accounts unitIds items { outcome } faults } }";

    private static readonly Caller Supervisor = GraphWorld.Colleague(GraphWorld.Polish, "pl.boss", "supervisor");
    private static readonly string[] ToRomania = ["unit:RO-CYB"];

    [Fact]
    public async Task Preview_SaysWhoWouldSeeWhatAndWhatCannotBeReleased()
    {
        await using var world = await GraphWorld.OpenAsync();
        var own = await world.As(GraphWorld.Polish).NameAsync("MALWARE", "Locker", Analyst.Own);
        var other = await world.As(GraphWorld.German).NameAsync("MALWARE", "Foreign");

        var preview = await world.As(GraphWorld.Polish).AskAsync(Preview, new { ids = new[] { own, other }, to = ToRomania });

        Assert.Equal(
            """{"releasePreview":{"text":"1 of 2 items would be seen by 1 more account at 1 desk, as far as cleared for it.","accounts":1,"unitIds":["RO-CYB"],"items":[{"outcome":"RELEASED"},{"outcome":"NOT_OWNER"}],"faults":[]}}""",
            preview);
        Assert.Equal("""{"entity":null}""", await SeenAsync(world, own));
    }

    [Theory]
    [InlineData("everyone", "TLP")]
    [InlineData("unit:PL-CYB", "RELEASED")]
    public async Task Preview_OfAnAudienceWiderThanItsTlp_SaysSo(string token, string outcome)
    {
        await using var world = await GraphWorld.OpenAsync();
        var own = await world.As(GraphWorld.Polish).NameAsync("MALWARE", "Locker", Analyst.Own);

        var preview = await world.As(GraphWorld.Polish).AskAsync(Preview, new { ids = new[] { own }, to = new[] { token } });

        Assert.Contains($"[{{\"outcome\":\"{outcome}\"}}]", preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Release_IsMadeByTwoPersonsAndTakenBackByOne()
    {
        await using var world = await GraphWorld.OpenAsync();
        var own = await world.As(GraphWorld.Polish).NameAsync("MALWARE", "Locker", Analyst.Own);
        var other = await world.As(GraphWorld.German).NameAsync("MALWARE", "Foreign");
        var release = await RequestAsync(world, own, other);
        var id = Partners.Text(release, "id");
        var asked = await SeenAsync(world, own);

        var alone = await ChangeAsync(world, GraphWorld.Colleague(GraphWorld.Polish, GraphWorld.Polish.Account, "supervisor"), "approveRelease", id, 1);
        var agreed = await ChangeAsync(world, Supervisor, "approveRelease", id, 1);
        var released = await SeenAsync(world, own);
        var withdrawn = await ChangeAsync(world, GraphWorld.Polish, "withdrawRelease", id, 2);

        Assert.Contains("SECOND_PERSON_NEEDED", alone, StringComparison.Ordinal);
        Assert.Equal("""{"approveRelease":{"result":{"state":"RELEASED","releasedBy":"pl.boss","items":[{"outcome":"RELEASED"},{"outcome":"NOT_OWNER"}]},"errors":[]}}""", agreed);
        Assert.Contains("\"state\":\"WITHDRAWN\"", withdrawn, StringComparison.Ordinal);
        Assert.Equal("""{"entity":null}""", asked);
        Assert.Contains("Locker", released, StringComparison.Ordinal);
        Assert.Equal("""{"entity":null}""", await SeenAsync(world, own));
    }

    [Fact]
    public async Task Withdrawal_OfOneOfTwoReleases_LeavesTheOther()
    {
        await using var world = await GraphWorld.OpenAsync();
        var own = await world.As(GraphWorld.Polish).NameAsync("MALWARE", "Locker", Analyst.Own);
        var both = Partners.Text(await RequestAsync(world, own), "id");
        await ChangeAsync(world, Supervisor, "approveRelease", both, 1);
        var more = Partners.Text(await RequestToAsync(world, ["unit:RO-CYB", "unit:DE-CYB"], own), "id");
        await ChangeAsync(world, Supervisor, "approveRelease", more, 1);

        await ChangeAsync(world, GraphWorld.Polish, "withdrawRelease", more, 2);

        Assert.Contains("Locker", await SeenAsync(world, own), StringComparison.Ordinal);
        Assert.Equal("""{"entity":null}""", await world.As(GraphWorld.German).AskAsync("query($id: ID!) { entity(id: $id) { displayName } }", new { id = own }));
    }

    [Fact]
    public async Task Approval_OfWhatWasChangedSince_ReleasesNothing()
    {
        await using var world = await GraphWorld.OpenAsync();
        var own = await world.As(GraphWorld.Polish).NameAsync("MALWARE", "Locker", Analyst.Own);
        var first = Partners.Text(await RequestAsync(world, own), "id");
        var second = Partners.Text(await RequestToAsync(world, ["unit:DE-CYB"], own), "id");
        await ChangeAsync(world, Supervisor, "approveRelease", second, 1);

        Assert.Contains("NOTHING_TO_RELEASE", await ChangeAsync(world, Supervisor, "approveRelease", first, 1), StringComparison.Ordinal);
        Assert.Equal("""{"entity":null}""", await SeenAsync(world, own));
    }

    [Fact]
    public async Task Request_WithEverythingWrong_TellsAllFaults()
    {
        await using var world = await GraphWorld.OpenAsync();
        var other = await world.As(GraphWorld.German).NameAsync("MALWARE", "Foreign");

        Assert.Contains("INVALID_RELEASE", await TryAsync(world, ["friends"], ""), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await TryAsync(world, ToRomania, "Why", "entity:none"), StringComparison.Ordinal);
        Assert.Contains("NOTHING_TO_RELEASE", await TryAsync(world, ToRomania, "Why", other), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await ChangeAsync(world, GraphWorld.Colleague(GraphWorld.German, "de.boss", "supervisor"), "approveRelease", Partners.Text(await RequestAsync(world, await world.As(GraphWorld.Polish).NameAsync("MALWARE", "Mine", Analyst.Own)), "id"), 1), StringComparison.Ordinal);
    }

    private static Task<JsonElement> RequestAsync(GraphWorld world, params string[] ids) => RequestToAsync(world, ToRomania, ids);

    private static Task<JsonElement> RequestToAsync(GraphWorld world, string[] releaseTo, params string[] ids) => world.As(GraphWorld.Polish).WriteAsync(
        $"mutation($input: RequestReleaseInput!) {{ requestRelease(input: $input) {{ result {{ id state }} {Errors} }} }}",
        new { ids, releaseTo, reason = "They work on it too", idempotencyKey = Analyst.NextKey() });

    private static Task<string> TryAsync(GraphWorld world, string[] releaseTo, string reason, params string[] ids) => world.As(GraphWorld.Polish).AskAsync(
        $"mutation($input: RequestReleaseInput!) {{ requestRelease(input: $input) {{ result {{ id }} {Errors} }} }}",
        new { input = new { ids, releaseTo, reason, idempotencyKey = Analyst.NextKey() } });

    private static Task<string> ChangeAsync(GraphWorld world, Caller caller, string mutation, string release, int version) => world.As(caller).AskAsync(
        $"mutation($input: ChangeReleaseInput!) {{ {mutation}(input: $input) {{ result {{ state releasedBy items {{ outcome }} }} {Errors} }} }}",
        new { input = new { releaseId = release, expectedVersion = version, idempotencyKey = Analyst.NextKey() } });

    private static Task<string> SeenAsync(GraphWorld world, string entity) =>
        world.As(GraphWorld.Romanian).AskAsync("query($id: ID!) { entity(id: $id) { displayName } }", new { id = entity });
}
