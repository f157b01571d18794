using Attribution.Features.Tests.Operations.JointOperations;
using Attribution.Features.Tests.Operations.Requests;
using Attribution.Ledger;

namespace Attribution.Features.Tests.Sharing;

public sealed class DisclosureLogTests
{
    private static readonly string[] ToRomania = ["unit:RO-CYB"];

    [Fact]
    public async Task Release_IsToldWithItsLabelAndSinceTheWithdrawalWithItsEnd()
    {
        await using var world = await GraphWorld.OpenAsync();
        Sharers sharers = new(world);
        var (id, _) = await sharers.RecordAsync(GraphWorld.Polish, "Fox");
        var release = await sharers.ReleaseAsync(ToRomania, id);
        var standing = await sharers.LogAsync(Sharers.Auditor);
        await sharers.ChangeAsync(GraphWorld.Polish, "withdrawRelease", release, 2);

        Assert.Equal(
            $$$"""{"disclosures":{"nodes":[{"unit":{"id":"RO-CYB"},"means":"RELEASE","by":"pl.boss","reason":"They work on it too","itemCount":1,"items":[{"id":"{{{id}}}","handling":{"releaseTo":["unit:RO-CYB"]}}]}]}}""",
            standing);
        Assert.Equal(standing, await sharers.LogAsync(Sharers.Supervisor));
        Assert.DoesNotContain("\"until\":null", await sharers.LogAsync(Sharers.Auditor, fields: "until"), StringComparison.Ordinal);
        Assert.Equal("""{"disclosures":{"nodes":[]}}""", await sharers.LogAsync(Sharers.Auditor, "unitId: \"DE-CYB\""));
    }

    [Fact]
    public async Task RequestAnswerConsentAndNote_AreEachAnAct()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (sharers, requests, partners) = (new Sharers(world), new RequestDesks(world), new Partners(world));
        await requests.SentAsync();
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        await partners.NoteAsync(GraphWorld.Polish, operation, "They meet on Friday");
        var member = Partners.Text(await partners.MemberAsync(GraphWorld.Polish, operation, "RO-CYB"), "id");
        await partners.ChangeAsync(GraphWorld.Polish, member, 2, "REMOVED");
        await partners.NoteAsync(GraphWorld.Polish, operation, "They are gone");

        var log = await sharers.LogAsync(Sharers.Auditor, fields: "means by reason itemCount");

        Assert.Equal(
            """{"disclosures":{"nodes":[{"means":"OPERATION","by":"pl.analyst1","reason":null,"itemCount":1},{"means":"REQUEST","by":"pl.analyst1","reason":"Who holds the wallet?","itemCount":1}]}}""", log);
    }

    [Fact]
    public async Task Answer_IsTheAnswerersAct()
    {
        await using var world = await GraphWorld.OpenAsync();
        RequestDesks requests = new(world);
        var id = await requests.SentAsync();
        await requests.AnswerAsync(GraphWorld.Romanian, id, 2);

        var log = await new Sharers(world).LogAsync(GraphWorld.Colleague(GraphWorld.Romanian, "ro.audit", "auditor"), "unitId: \"PL-CYB\"", "means by reason");

        Assert.Equal("""{"disclosures":{"nodes":[{"means":"ANSWER","by":"ro.analyst1","reason":"The wallet is of Ion P."}]}}""", log);
    }

    [Fact]
    public async Task Export_OfWhatWasReleased_IsTold()
    {
        await using var world = await GraphWorld.OpenAsync();
        Sharers sharers = new(world);
        var (id, _) = await sharers.RecordAsync(GraphWorld.Polish, "Fox");
        await sharers.ReleaseAsync(ToRomania, id);
        await world.Service<AuditLedger>().NoteAsync(new AuditNote { Actor = "ro.analyst1", Unit = "RO-CYB", Action = AuditAction.Export, Subjects = [id["record:".Length..]] }, CancellationToken.None);

        var log = await sharers.LogAsync(Sharers.Auditor, $"itemId: \"{id}\"", "means by");

        Assert.Equal("""{"disclosures":{"nodes":[{"means":"EXPORT","by":"ro.analyst1"},{"means":"RELEASE","by":"pl.boss"}]}}""", log);
    }

    [Fact]
    public async Task Analyst_ReadsNoLog()
    {
        await using var world = await GraphWorld.OpenAsync();

        Assert.Contains("NOT_PERMITTED", await new Sharers(world).LogAsync(GraphWorld.Polish), StringComparison.Ordinal);
    }
}
