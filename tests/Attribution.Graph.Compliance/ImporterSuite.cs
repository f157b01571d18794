using Attribution.Domain.Identifiers;
using Attribution.Domain.Relationships;
using Attribution.Graph.Store;

namespace Attribution.Graph.Compliance;

/// <summary>What an importer needs: heads of its own data, pending claims, progress, what an import wrote.</summary>
public abstract class ImporterSuite : StoreSuite
{
    [Fact]
    public async Task FindOwnRecords_OfTheUnit_GivesHeadsAlsoOfClosedOnes()
    {
        var (kept, closed) = (World.NewRecord("kept"), World.NewRecord("closed"));
        kept = kept with { Content = kept.Content! with { Modified = 77 } };
        var made = await World.CommitAsync(kept, closed);
        await World.CommitAsync(closed with { ExpectedVersion = 1, Content = null });
        var heads = await Store.FindOwnRecordsAsync(StoreWorld.Unit, [External(kept), "absent", External(closed)], CancellationToken.None);
        Assert.Equivalent(
            new[]
            {
                new RecordHead(External(kept), made.RecordNumbers[0], kept.Id, World.Source, 1, false, World.PublicLabel, 77, kept.Content!.ContentHash),
                new RecordHead(External(closed), made.RecordNumbers[1], closed.Id, World.Source, 2, true, World.PublicLabel, null, closed.Content!.ContentHash),
            },
            heads,
            strict: true);
    }

    [Fact]
    public async Task FindOwn_OfAnotherUnit_FindsNothing()
    {
        var (left, right) = (World.NewRecord("a"), World.NewRecord("b"));
        var claim = World.NewClaim(left, right);
        await World.CommitAsync(World.Batch() with { Records = [left, right], Claims = [claim] });
        Assert.Empty(await Store.FindOwnRecordsAsync(StoreWorld.OtherUnit, [External(left)], CancellationToken.None));
        Assert.Empty(await Store.FindOwnClaimsAsync(StoreWorld.OtherUnit, [claim.Header!.ExternalId!], CancellationToken.None));
    }

    [Fact]
    public async Task FindOwnRecords_BySecondExternalId_FindsIt()
    {
        var record = World.NewRecord("APT28");
        record = record with { Header = record.Header! with { ExternalIds = [External(record), "G0007"] } };
        await World.CommitAsync(record);
        Assert.Equal([record.Id], (await Store.FindOwnRecordsAsync(StoreWorld.Unit, ["G0007"], CancellationToken.None)).Select(head => head.Id));
    }

    [Fact]
    public async Task FindOwnClaims_AfterAChange_GivesTheCurrentHead()
    {
        var (left, right) = (World.NewRecord("a"), World.NewRecord("b"));
        var claim = World.NewClaim(left, right);
        var made = await World.CommitAsync(World.Batch() with { Records = [left, right], Claims = [claim] });
        var content = World.ClaimContent() with { Modified = 5, ContentHash = StoreWorld.Hash("next") };
        await World.CommitAsync(claim with { ExpectedVersion = 1, Content = content });
        var heads = await Store.FindOwnClaimsAsync(StoreWorld.Unit, [claim.Header!.ExternalId!], CancellationToken.None);
        Assert.Equivalent(
            new[] { new ClaimHead(claim.Header.ExternalId!, made.ClaimNumbers[0], claim.Id, World.Source, 2, false, World.PublicLabel, 5, content.ContentHash) }, heads, strict: true);
    }

    [Fact]
    public async Task ListOwn_OfASource_GivesOpenOnesByNumber()
    {
        var other = World.NewSource() with { ExternalId = "other" };
        var (a, b, c) = (World.NewRecord("a"), World.NewRecord("b"), World.NewRecord("c"));
        c = c with { Header = c.Header! with { Source = other.Id } };
        var claim = World.NewClaim(a, b);
        await World.CommitAsync(World.Batch() with { Sources = [other], Records = [a, b, c], Claims = [claim] });
        await World.CommitAsync(b with { ExpectedVersion = 1, Content = null });
        Assert.Equal([a.Id], (await AllAsync(Store.ListOwnRecordsAsync(StoreWorld.Unit, World.Source, CancellationToken.None))).Select(head => head.Id));
        Assert.Equal([claim.Id], (await AllAsync(Store.ListOwnClaimsAsync(StoreWorld.Unit, World.Source, CancellationToken.None))).Select(head => head.Id));
        Assert.Equal([c.Id], (await AllAsync(Store.ListOwnRecordsAsync(StoreWorld.Unit, other.Id, CancellationToken.None))).Select(head => head.Id));
        Assert.Empty(await AllAsync(Store.ListOwnRecordsAsync(StoreWorld.OtherUnit, World.Source, CancellationToken.None)));
    }

    [Fact]
    public async Task Pending_WrittenAndDone_IsFoundUntilThen()
    {
        var record = World.NewRecord("a");
        await World.CommitAsync(record);
        var pending = Pending(record, "malware--missing");
        await World.CommitAsync(World.Batch() with { Pending = [pending] });
        var found = await Store.FindPendingAsync(StoreWorld.Unit, ["malware--missing", "absent"], CancellationToken.None);
        Assert.Equivalent(pending with { Number = found.Single().Number }, found.Single(), strict: true);
        Assert.Empty(await Store.FindPendingAsync(StoreWorld.OtherUnit, ["malware--missing"], CancellationToken.None));
        await World.CommitAsync(World.Batch() with { PendingDone = [found.Single().Number] });
        Assert.Empty(await Store.FindPendingAsync(StoreWorld.Unit, ["malware--missing"], CancellationToken.None));
    }

    [Fact]
    public async Task Import_Progress_IsThatOfTheLastBatch()
    {
        var import = Import("RUNNING");
        var begun = await World.CommitAsync(World.Batch() with { Import = import });
        var ended = await World.CommitAsync(World.Batch() with { Import = import with { State = "DONE", Position = "9" } });
        var read = await Store.ReadImportAsync(StoreWorld.Unit, import.Id, CancellationToken.None);
        var expected = import with { State = "DONE", Position = "9", FirstRevision = begun.Revision, StartedAt = begun.RecordedAt, UpdatedAt = ended.RecordedAt };
        Assert.Equivalent(expected, read, strict: true);
        Assert.Null(await Store.ReadImportAsync(StoreWorld.OtherUnit, import.Id, CancellationToken.None));
    }

    [Fact]
    public async Task ListImports_OfAUnit_AreItsOwnLatestBegunFirst()
    {
        var (first, second) = (Import("RUNNING"), Import("DONE"));
        var begun = await World.CommitAsync(World.Batch() with { Import = first });
        await World.CommitAsync(World.Batch() with { Import = second });
        await World.CommitAsync(World.Batch() with { Import = first with { State = "DONE" } });
        Assert.Equal([second.Id, first.Id], (await Store.ListImportsAsync(StoreWorld.Unit, long.MaxValue, 10, CancellationToken.None)).Select(import => import.Id));
        Assert.Equal(second.Id, Assert.Single(await Store.ListImportsAsync(StoreWorld.Unit, long.MaxValue, 1, CancellationToken.None)).Id);
        Assert.Equal(first.Id, Assert.Single(await Store.ListImportsAsync(StoreWorld.Unit, begun.Revision + 1, 10, CancellationToken.None)).Id);
        Assert.Empty(await Store.ListImportsAsync(StoreWorld.OtherUnit, long.MaxValue, 10, CancellationToken.None));
    }

    [Fact]
    public async Task ListUnfinishedImports_OfThoseWithAJob_AreTheRunningOnes()
    {
        var (running, done, without) = (Import("RUNNING") with { Job = "{}" }, Import("RUNNING") with { Job = "{}" }, Import("RUNNING"));
        foreach (var import in new[] { running, done, without, done with { State = "DONE" } })
        {
            await World.CommitAsync(World.Batch() with { Import = import });
        }

        Assert.Equal(running.Id, Assert.Single(await Store.ListUnfinishedImportsAsync(CancellationToken.None)).Id);
    }

    [Fact]
    public async Task ListImported_AfterLaterChanges_GivesWhatStillStands()
    {
        var import = Import("RUNNING");
        var (earlier, changed, stands) = (World.NewRecord("earlier"), World.NewRecord("changed"), World.NewRecord("stands"));
        var before = await World.CommitAsync(earlier);
        var claim = World.NewClaim(changed, stands);
        var made = await World.CommitAsync(World.Batch() with { Import = import, Records = [changed, stands], Claims = [claim] });
        await World.CommitAsync(World.Batch() with { Import = import, Records = [earlier with { ExpectedVersion = 1, Content = null }] });
        await World.CommitAsync(changed with { ExpectedVersion = 1, Content = World.Content("by hand") });
        Assert.Equal(
            [new ImportedItem(false, made.RecordNumbers[1], 1), new ImportedItem(true, made.ClaimNumbers[0], 1), new ImportedItem(false, before.RecordNumbers[0], 2)],
            await AllAsync(Store.ListImportedAsync(StoreWorld.Unit, import.Id, CancellationToken.None)));
        Assert.Empty(await AllAsync(Store.ListImportedAsync(StoreWorld.OtherUnit, import.Id, CancellationToken.None)));
    }

    [Fact]
    public async Task ListImported_OfItsWithdrawal_IsNotListed()
    {
        var import = Import("DONE");
        var record = World.NewRecord("a");
        await World.CommitAsync(World.Batch() with { Import = import, Records = [record] });
        await World.CommitAsync(World.Batch() with { Import = import with { State = "WITHDRAWN" }, Records = [record with { ExpectedVersion = 1, Content = null }] });
        Assert.Empty(await AllAsync(Store.ListImportedAsync(StoreWorld.Unit, import.Id, CancellationToken.None)));
    }

    private static string External(RecordWrite record) => record.Header!.ExternalIds[0];

    private ImportProgress Import(string state) => new()
    {
        Id = new ImportId(World.NextId()),
        UnitId = StoreWorld.Unit,
        Account = "pl.analyst1",
        FileName = "bundle.json",
        FileHash = StoreWorld.Hash("file"),
        Options = "{}",
        State = state,
        Position = "1",
        Summary = "{}",
    };

    private PendingClaim Pending(RecordWrite from, string missing)
    {
        ClaimHeader header = new(StoreWorld.Unit, World.Source, (ushort)RelationshipType.Uses, "uses", EndRef.Of(from.Id), default, "relationship--1");
        return new PendingClaim(0, StoreWorld.Unit, [missing], header, External(from), missing, World.ClaimContent(), new ImportId(World.NextId()));
    }
}
