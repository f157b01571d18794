using Attribution.Domain.Identifiers;
using Attribution.Domain.Relationships;
using Attribution.Graph.Copying;
using Attribution.Graph.Store;

namespace Attribution.Graph.Compliance;

/// <summary>Copying a store to another: everything comes out the same, whatever it is cut off in.</summary>
public abstract class CopySuite : StoreSuite
{
    [Fact]
    public async Task Copy_OfHistoryDecisionsImportsAndWhatWaits_HoldsTheSame()
    {
        var ended = await FillAsync();
        CopyClock clock = new();
        await using var target = await OpenTargetAsync(clock);

        var result = await new StoreCopy(Store, target, clock).RunAsync(new Steps(), CancellationToken.None);
        var (left, right) = (await DigestAsync(Store), await DigestAsync(target));

        Assert.Equal(new CopyResult.Copied(await Store.ReadRevisionAsync(CancellationToken.None), await Store.ReadRevisionAsync(CancellationToken.None)), result);
        Assert.Equal(left.Parts, right.Parts);
        Assert.All(left.Parts, part => Assert.True(part.Count > 0, $"The test has no {part.Name}."));
        Assert.Equivalent(
            await Store.ReadRecordHistoryAsync(await World.ViewAsync(), ended, CancellationToken.None), await target.ReadRecordHistoryAsync(await World.ViewAsync(), ended, CancellationToken.None), strict: true);

        await World.CommitAsync(World.NewRecord("later"));
        Assert.Contains(StoreDigest.Differences(await DigestAsync(Store), right), difference => difference.StartsWith("versions: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Copy_CutOffAndRunAgain_GoesOnFromWhatIsThere()
    {
        await FillAsync();
        var last = await Store.ReadRevisionAsync(CancellationToken.None);
        CopyClock clock = new();
        await using var target = await OpenTargetAsync(clock);

        await Assert.ThrowsAsync<OperationCanceledException>(() => new StoreCopy(Store, target, clock).RunAsync(new Steps { StopAt = 4 }, CancellationToken.None));
        await World.CommitAsync(World.NewRecord("meanwhile"));
        var goneOn = await new StoreCopy(Store, target, clock).RunAsync(new Steps(), CancellationToken.None);
        var again = await new StoreCopy(Store, target, clock).RunAsync(new Steps(), CancellationToken.None);

        Assert.Equal((new CopyResult.Copied(last + 1, last + 1 - 4), new CopyResult.Copied(last + 1, 0)), (goneOn, again));
        Assert.Equal((await DigestAsync(Store)).Parts, (await DigestAsync(target)).Parts);
    }

    [Fact]
    public async Task Copy_IntoAnotherGraph_IsRefused()
    {
        await World.CommitAsync(World.NewRecord("here"));
        CopyClock clock = new();
        await using var target = await OpenTargetAsync(clock);
        var label = await target.InternLabelAsync(Domain.Labels.HandlingLabel.Public("RO-CYB"), CancellationToken.None);
        await target.CommitAsync(World.Batch() with { Sources = [World.NewSource() with { Label = label }] }, CancellationToken.None);

        var result = await new StoreCopy(Store, target, clock).RunAsync(new Steps(), CancellationToken.None);

        Assert.Equal("TARGET_HOLDS_ANOTHER", Assert.IsType<CopyResult.Refused>(result).Code);
        Assert.Equal(1, await target.ReadRevisionAsync(CancellationToken.None));
    }

    /// <summary>Opens an empty store to copy to.</summary>
    protected abstract Task<IGraphStore> OpenTargetAsync(TimeProvider clock);

    private static Task<StoreDigest> DigestAsync(IGraphStore store) => StoreDigest.OfAsync(store, "checking", new Steps(), CancellationToken.None);

    /// <summary>Versions, ends and new beginnings, types of others, claims on claims, decisions that stand and do not, imports, what waits. Gives the number of a record with a past.</summary>
    private async Task<int> FillAsync()
    {
        var (a, b, c) = (World.NewRecord("Fancy Bear", "APT28"), World.NewRecord("Sofacy"), World.NewRecord("Cozy Bear"));
        var uses = World.NewClaim(a, b);
        var other = World.NewClaim(EndRef.Of(b.Id), EndRef.Of(c.Id), RelationshipType.Other);
        other = other with { Header = other.Header! with { TypeName = "x-whispers-to" } };
        var note = World.NewClaim(EndRef.Of(c.Id), EndRef.Of(uses.Id), RelationshipType.RefersTo);
        var import = NewImport();
        var made = await World.CommitAsync(World.Batch() with { Records = [a, b, c], Claims = [uses, other, note], Import = import, Answer = "{}"u8.ToArray() });
        await World.CommitAsync(World.Batch() with { Records = [a with { ExpectedVersion = 1, Content = World.Content("Strontium") with { Label = World.OwnLabel } }] });
        await World.CommitAsync(World.Batch() with { Records = [a with { ExpectedVersion = 2, Content = null }], Claims = [uses with { ExpectedVersion = 1, Content = null }] });
        await World.CommitAsync(World.Batch() with { Records = [a with { ExpectedVersion = 3, Content = World.Content("Forest Blizzard") }] });
        var (same, different) = (World.NewDecision(a, b), World.NewDecision(b, c, Verdict.Different));
        await World.CommitAsync(World.Batch() with { Decisions = [same, different] });
        await World.CommitAsync(World.Batch() with { Decisions = [new DecisionWrite { Id = same.Id, Withdraw = true }] });
        await World.CommitAsync(World.Batch() with { Import = import with { State = ImportProgress.Withdrawn, Position = "end" } });
        ClaimHeader header = new(StoreWorld.Unit, World.Source, (ushort)RelationshipType.Uses, "uses", EndRef.Of(a.Id), default, "relationship--1");
        PendingClaim[] waiting = [.. Enumerable.Range(0, 3).Select(index => new PendingClaim(0, StoreWorld.Unit, [$"malware--{index}"], header, "a", $"malware--{index}", World.ClaimContent(), import.Id))];
        await World.CommitAsync(World.Batch() with { Pending = waiting });
        return made.RecordNumbers[0];
    }

    private ImportProgress NewImport() => new()
    {
        Id = new ImportId(World.NextId()),
        UnitId = StoreWorld.Unit,
        Account = "pl.analyst1",
        FileName = "bundle.json",
        FileHash = StoreWorld.Hash("file"),
        Options = "{}",
        State = ImportProgress.Running,
        Position = "1",
        Summary = "{}",
        Job = "{}",
    };

    /// <summary>Cuts a copy off after a revision.</summary>
    private sealed class Steps : IProgress<CopyProgress>
    {
        public long StopAt { get; init; } = long.MaxValue;

        public void Report(CopyProgress value)
        {
            if (value.Revision == StopAt)
            {
                throw new OperationCanceledException();
            }
        }
    }
}
