using Attribution.Domain.Kinds;
using Attribution.Graph.Store;

namespace Attribution.Graph.Compliance;

/// <summary>Identity decisions: families, withdrawal, who sees them.</summary>
public abstract class DecisionSuite : StoreSuite
{
    [Fact]
    public async Task Decision_Written_ReadsBackFromBothEnds()
    {
        var (left, right, ends) = await PairAsync(Kind.ThreatActor, Kind.IntrusionSet);
        var write = World.NewDecision(left, right, Verdict.Unsure);
        var made = await World.CommitAsync(World.Batch() with { Decisions = [write] });
        Decision expected = new(
            write.Id, ends.RecordNumbers[0], ends.RecordNumbers[1], Verdict.Unsure, World.PublicLabel, StoreWorld.Unit, "pl.analyst1", write.Reason, made.RecordedAt, null);
        var view = await World.ViewAsync();
        Assert.Equal([expected], await Store.ReadDecisionsAsync(view, [ends.RecordNumbers[0]], CancellationToken.None));
        Assert.Equal([expected], await Store.ReadDecisionsAsync(view, [.. ends.RecordNumbers], CancellationToken.None));
        Assert.Equal([expected], await AllAsync(Store.ReadIndexDecisionsAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task Decision_Withdrawn_KeepsWhen()
    {
        var (left, right, ends) = await PairAsync(Kind.ThreatActor, Kind.ThreatActor);
        var write = World.NewDecision(left, right);
        var made = await World.CommitAsync(World.Batch() with { Decisions = [write] });
        var withdrawn = await World.CommitAsync(World.Batch() with { Decisions = [new DecisionWrite { Id = write.Id, Withdraw = true }] });
        var view = await World.ViewAsync();
        Assert.Equal(withdrawn.RecordedAt, (await Store.ReadDecisionsAsync(view, [ends.RecordNumbers[0]], CancellationToken.None)).Single().WithdrawnAt);
        var then = view.At(made.RecordedAt, null);
        Assert.Null((await Store.ReadDecisionsAsync(then, [ends.RecordNumbers[0]], CancellationToken.None)).Single().WithdrawnAt);
        Assert.Empty(await Store.ReadDecisionsAsync(view.At(made.RecordedAt - 1, null), [ends.RecordNumbers[0]], CancellationToken.None));
    }

    [Fact]
    public async Task Decision_WithdrawnTwiceOrUnknown_IsRefused()
    {
        var (left, right, _) = await PairAsync(Kind.ThreatActor, Kind.ThreatActor);
        var write = World.NewDecision(left, right);
        DecisionWrite withdrawal = new() { Id = write.Id, Withdraw = true };
        Assert.Equal("UNKNOWN_DECISION", (await World.RefusedAsync(World.Batch() with { Decisions = [withdrawal] })).Code);
        await World.CommitAsync(World.Batch() with { Decisions = [write] });
        await World.CommitAsync(World.Batch() with { Decisions = [withdrawal] });
        Assert.Equal("UNKNOWN_DECISION", (await World.RefusedAsync(World.Batch() with { Decisions = [withdrawal] })).Code);
    }

    [Theory]
    [InlineData(Kind.ThreatActor, Kind.IntrusionSet, Verdict.Same, true)]
    [InlineData(Kind.Malware, Kind.Malware, Verdict.Same, true)]
    [InlineData(Kind.Malware, Kind.Tool, Verdict.Same, false)]
    [InlineData(Kind.Malware, Kind.Tool, Verdict.Different, true)]
    public async Task Decision_OverKinds_KeepsFamilies(Kind leftKind, Kind rightKind, Verdict verdict, bool allowed)
    {
        var (left, right, _) = await PairAsync(leftKind, rightKind);
        var result = await Store.CommitAsync(World.Batch() with { Decisions = [World.NewDecision(left, right, verdict)] }, CancellationToken.None);
        Assert.Equal(allowed ? "" : "FAMILY_MISMATCH", (result as CommitResult.Refused)?.Code ?? "");
    }

    [Fact]
    public async Task Decision_OfARecordAndItself_IsRefused()
    {
        var (left, _, _) = await PairAsync(Kind.ThreatActor, Kind.ThreatActor);
        Assert.Equal("FAMILY_MISMATCH", (await World.RefusedAsync(World.Batch() with { Decisions = [World.NewDecision(left, left)] })).Code);
    }

    [Fact]
    public async Task Decision_RecordUnknown_IsRefused()
    {
        var (left, _, _) = await PairAsync(Kind.ThreatActor, Kind.ThreatActor);
        Assert.Equal("UNKNOWN_RECORD", (await World.RefusedAsync(World.Batch() with { Decisions = [World.NewDecision(left, World.NewRecord("absent"))] })).Code);
    }

    [Fact]
    public async Task Decision_OneEndHidden_IsNotShown()
    {
        var hidden = World.NewRecord("b") with { Content = World.Content("b") with { Label = World.OwnLabel } };
        var shown = World.NewRecord("a");
        var made = await World.CommitAsync(World.Batch() with { Records = [shown, hidden], Decisions = [World.NewDecision(shown, hidden)] });
        Assert.Empty(await Store.ReadDecisionsAsync(await World.ViewAsync(StoreWorld.OtherUnit), made.RecordNumbers, CancellationToken.None));
        Assert.Single(await Store.ReadDecisionsAsync(await World.ViewAsync(), made.RecordNumbers, CancellationToken.None));
    }

    [Fact]
    public async Task Decision_LabelHidden_IsNotShown()
    {
        var (left, right, ends) = await PairAsync(Kind.ThreatActor, Kind.ThreatActor);
        await World.CommitAsync(World.Batch() with { Decisions = [World.NewDecision(left, right) with { Label = World.OwnLabel }] });
        Assert.Empty(await Store.ReadDecisionsAsync(await World.ViewAsync(StoreWorld.OtherUnit), ends.RecordNumbers, CancellationToken.None));
    }

    private async Task<(RecordWrite Left, RecordWrite Right, CommitResult.Committed Committed)> PairAsync(Kind leftKind, Kind rightKind)
    {
        var (left, right) = (World.NewRecord("a") with { Header = World.Header(leftKind) }, World.NewRecord("b") with { Header = World.Header(rightKind) });
        return (left, right, await World.CommitAsync(left, right));
    }
}
