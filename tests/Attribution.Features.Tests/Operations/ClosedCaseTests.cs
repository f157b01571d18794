using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Operations;

/// <summary>A case that was closed asks, declares and warns no more.</summary>
public sealed class ClosedCaseTests
{
    [Fact]
    public async Task HitCheckAndTarget_ForAClosedCase_AreRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var caseId = await desks.CaseAsync(GraphWorld.Polish);
        await CloseAsync(world, caseId);

        var check = await desks.TryCheckAsync(GraphWorld.Polish, new { caseId, values = new[] { new { value = Desks.Wallet } }, purpose = "national-investigation", justification = "why", idempotencyKey = "late" });
        var target = await desks.TryDeclareAsync(GraphWorld.Polish, new { caseId, selector = new { value = Desks.Wallet }, policy = "NOTIFY", reason = "why", idempotencyKey = "late" });

        Assert.Equal("""{"hitCheck":{"result":null,"errors":[{"code":"CASE_NOT_ACTIVE","path":["input","caseId"]}]}}""", check);
        Assert.Contains("CASE_NOT_ACTIVE", target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Target_OfACaseClosedSince_HitsNothing()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var target = await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        Assert.Contains("HIT", await desks.CheckAsync(GraphWorld.Romanian, Desks.Wallet), StringComparison.Ordinal);

        await CloseAsync(world, target.GetProperty("case").GetProperty("id").GetString() ?? "");

        Assert.Contains("NOTHING_RELEASED", await desks.CheckAsync(GraphWorld.Romanian, Desks.Wallet), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_OfACaseThatGoesOnAgain_AreComparedWithWhatCameMeanwhile()
    {
        await using var world = await GraphWorld.OpenAsync();
        Desks desks = new(world);
        var target = await desks.DeclareAsync(GraphWorld.Polish, Desks.Wallet, "NOTIFY");
        var caseId = target.GetProperty("case").GetProperty("id").GetString() ?? "";
        await desks.SetCaseAsync(GraphWorld.Polish, caseId, isOpen: false, 1);
        await desks.DeclareAsync(GraphWorld.Romanian, Desks.Wallet, "NOTIFY");
        Assert.Equal([], await desks.InboxAsync(GraphWorld.Polish));

        await desks.SetCaseAsync(GraphWorld.Polish, caseId, isOpen: true, 2);

        Assert.Single(await desks.InboxAsync(GraphWorld.Polish));
        Assert.Single(await desks.InboxAsync(GraphWorld.Romanian));
    }

    /// <summary>Closes a case as an import of the unit's own case management does.</summary>
    internal static async Task CloseAsync(GraphWorld world, string caseId)
    {
        var store = world.Service<IGraphStore>();
        var view = await world.Service<ViewSource>().InForceAsync(world.Service<GraphIndex>().Revision, CancellationToken.None);
        RecordId id = RecordId.Parse(caseId["entity:".Length..], null);
        var known = (await store.ReadRecordsAsync(view, await store.FindRecordsAsync(view, [id], CancellationToken.None), CancellationToken.None))[0];
        var properties = Encoding.UTF8.GetString(known.Content.Properties.Span).Replace("\"open\"", "\"closed\"", StringComparison.Ordinal);
        GraphBatch batch = new()
        {
            Operation = new OperationId(id.Value),
            RequestHash = new byte[32],
            Account = "import",
            UnitId = known.Header.OwnerUnit,
            Action = "IMPORT",
            Records = [new RecordWrite { Id = id, ExpectedVersion = known.Version, Content = known.Content with { Properties = Encoding.UTF8.GetBytes(properties) } }],
        };
        Assert.IsType<CommitResult.Committed>(await store.CommitAsync(batch, CancellationToken.None));
        await world.Service<GraphIndex>().RefreshAsync(CancellationToken.None);
    }
}
