using System.Text;
using Attribution.Features.Interop;

namespace Attribution.Features.Tests.Interop;

public sealed class StixImporterTests
{
    private static readonly string[] Pair =
    [
        StixText.Malware(1), StixText.Malware(2, "Conti"), StixText.Relationship(3, StixText.Id("malware", 1), StixText.Id("malware", 2)),
    ];

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        await using var world = await ImportWorld.OpenAsync();
        var first = await world.ImportAsync(StixText.Bundle(Pair));
        var second = await world.ImportAsync(StixText.Bundle(Pair));
        Assert.Equal((3L, 3L, 0L, 2L, 1L), (first.Read, first.Made, first.Unchanged, first.RecordsWritten, first.ClaimsWritten));
        Assert.Equal((3L, 0L, 3L, 0L, 0L), (second.Read, second.Made, second.Unchanged, second.RecordsWritten, second.ClaimsWritten));
        Assert.Equal((first.Import, 0L, 0), (second.Import, second.Revision, second.ExitCode));
    }

    [Fact]
    public async Task Import_RelationshipBeforeItsEnds_IsTheSameGraph()
    {
        await using var world = await ImportWorld.OpenAsync();
        await using var other = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(Pair));
        await other.ImportAsync(StixText.Lines(Pair.Reverse()));
        Assert.Equal(await GraphText.OfAsync(world.Store, await world.ViewAsync()), await GraphText.OfAsync(other.Store, await other.ViewAsync()));
    }

    [Fact]
    public async Task Import_NewerVersion_IsANewVersion()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(Pair));
        var summary = await world.ImportAsync(StixText.Bundle(StixText.Malware(1, "Ryuk II", "2021-01-01T00:00:00.000Z")));
        var history = await world.Store.ReadRecordHistoryAsync(await world.ViewAsync(), await NumberAsync(world, StixText.Id("malware", 1)), CancellationToken.None);
        Assert.Equal((1L, 0), (summary.Changed, summary.Issues.Count));
        Assert.Equal(["Ryuk", "Ryuk II"], history.Select(version => version.Content.Names[0].Name));
    }

    [Fact]
    public async Task Import_OlderVersion_IsSkipped()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(StixText.Malware(1, "Ryuk", "2021-01-01T00:00:00.000Z")));
        var summary = await world.ImportAsync(StixText.Bundle(StixText.Malware(1, "Old", "2020-01-01T00:00:00.000Z")));
        Assert.Equal((1L, 0L, 0L), (summary.Skipped, summary.Changed, summary.RecordsWritten));
        Assert.Equal([ImportCodes.OlderVersion], summary.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public async Task Import_SameIdTwiceWithOtherContent_IsTwoVersionsAndReported()
    {
        await using var world = await ImportWorld.OpenAsync();
        var summary = await world.ImportAsync(StixText.Bundle(StixText.Malware(1, "Ryuk"), StixText.Malware(1, "Conti"), StixText.Malware(1, "Conti")));
        var record = Assert.Single(await world.Store.ReadRecordsAsync(await world.ViewAsync(), [1], CancellationToken.None));
        Assert.Equal(("Conti", 2), (record.Content.Names[0].Name, record.Version));
        Assert.Equal((1L, 1L, 1L), (summary.Made, summary.Changed, summary.Unchanged));
        Assert.Equal([(ImportCodes.ChangedWithoutModified, 1L)], summary.Issues.Select(issue => (issue.Code, issue.Places[0].Index)));
    }

    [Fact]
    public async Task Import_RelationshipWithOtherEnds_ReplacesTheClaim()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle([.. Pair, StixText.Malware(4, "TrickBot")]));
        var moved = StixText.Relationship(3, StixText.Id("malware", 1), StixText.Id("malware", 4), modified: "2021-01-01T00:00:00.000Z");
        var summary = await world.ImportAsync(StixText.Bundle(moved));
        var again = await world.ImportAsync(StixText.Bundle(moved));
        var claim = Assert.Single(await GraphText.OfAsync(world.Store, await world.ViewAsync()), line => line.StartsWith("claim", StringComparison.Ordinal));
        Assert.Contains($"to {StixText.Id("malware", 4)}", claim, StringComparison.Ordinal);
        Assert.Equal((1L, 1L, 0L), (summary.Changed, again.Unchanged, again.ClaimsWritten));
    }

    [Fact]
    public async Task Import_RevokedRelationship_IsKeptInHistoryOnly()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(Pair));
        var revoked = StixText.Relationship(3, StixText.Id("malware", 1), StixText.Id("malware", 2), modified: "2021-01-01T00:00:00.000Z", more: "\"revoked\":true," + StixText.Clear);
        await world.ImportAsync(StixText.Bundle(revoked));
        var again = await world.ImportAsync(StixText.Bundle(revoked));
        var view = await world.ViewAsync();
        Assert.Empty(await world.Store.ReadClaimsAsync(view, [1], CancellationToken.None));
        Assert.Equal(2, (await world.Store.ReadClaimHistoryAsync(view, 1, CancellationToken.None)).Count);
        Assert.Equal((1L, 0L), (again.Unchanged, again.ClaimsWritten));
    }

    [Fact]
    public async Task Import_ReferenceToNothing_WaitsAndIsCompletedLater()
    {
        await using var world = await ImportWorld.OpenAsync();
        var first = await world.ImportAsync(StixText.Lines(Pair[0], Pair[2]));
        var repeated = await world.ImportAsync(StixText.Lines(Pair[0], Pair[2]));
        var second = await world.ImportAsync(StixText.Lines(Pair[1]));
        Assert.Equal((1L, 0L, 0L), (first.Pending, first.ClaimsWritten, repeated.Made));
        Assert.Equal((ImportCodes.PendingReference, 1L, StixText.Id("relationship", 3)), (first.Issues[0].Code, first.Issues[0].Places[0].Index, first.Issues[0].Places[0].Id));
        Assert.Equal(1, second.ClaimsWritten);
        Assert.Single(await world.Store.ReadClaimsAsync(await world.ViewAsync(), [1], CancellationToken.None));
    }

    [Fact]
    public async Task Import_DryRun_WritesNothing()
    {
        await using var world = await ImportWorld.OpenAsync();
        var summary = await world.ImportAsync(StixText.Bundle(Pair), request => request with { DryRun = true });
        Assert.Equal((3L, 0L), (summary.Made, await world.Store.ReadRevisionAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task Import_Snapshot_ClosesWhatTheFileNoLongerNames()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(Pair), request => request with { SourceName = "Feed" });
        var summary = await world.ImportAsync(StixText.Bundle(Pair[1]), request => request with { SourceName = "Feed", Snapshot = true });
        Assert.Equal((2L, 1L), (summary.Closed, summary.Unchanged));
        Assert.Equal([2], (await world.Store.ReadRecordsAsync(await world.ViewAsync(), [1, 2], CancellationToken.None)).Select(record => record.Content.Names[0].Name == "Conti" ? 2 : 1));
    }

    [Fact]
    public async Task Import_SnapshotThatBreaksOff_ClosesNothing()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle(Pair), request => request with { SourceName = "Feed" });
        var summary = await world.ImportAsync(StixText.Bundle(Pair[1])[..^2], request => request with { SourceName = "Feed", Snapshot = true });
        Assert.Equal((0L, 1), (summary.Closed, summary.ExitCode));
        Assert.Equal([ImportCodes.Truncated, ImportCodes.SnapshotSkipped], summary.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public async Task Import_NewVersionWithoutAReference_WithdrawsItsClaim()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(StixText.Bundle([.. Pair, Report("2020-01-01T00:00:00.000Z", 1, 2)]));
        var summary = await world.ImportAsync(StixText.Bundle(Report("2021-01-01T00:00:00.000Z", 2)));
        var references = (await GraphText.OfAsync(world.Store, await world.ViewAsync())).Where(line => line.Contains("refers-to", StringComparison.Ordinal));
        Assert.Contains($"to {StixText.Id("malware", 2)}", Assert.Single(references), StringComparison.Ordinal);
        Assert.Equal((1L, 1L), (summary.Changed, summary.Closed));
    }

    [Fact]
    public async Task Import_WithoutSeeking_IsSpooled()
    {
        await using var world = await ImportWorld.OpenAsync();
        using MemoryStream packed = new();
        await using (System.IO.Compression.GZipStream gzip = new(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(StixText.Bundle(Pair)));
        }

        packed.Position = 0;
        await using System.IO.Compression.GZipStream unseekable = new(packed, System.IO.Compression.CompressionMode.Decompress);
        Assert.Equal(3, (await world.ImportAsync(unseekable)).Made);
    }

    [Fact]
    public async Task Import_StoppedAndRunAgain_EndsInTheSameGraph()
    {
        var text = StixText.Lines(Enumerable.Range(0, 30_000).Select(number => StixText.Malware(number, $"Family {number}"))
            .Concat(Enumerable.Range(0, 15_000).Select(number => StixText.Relationship(number, StixText.Id("malware", number), StixText.Id("malware", number + 15_000)))));
        await using var clean = await ImportWorld.OpenAsync();
        await using var stopped = await ImportWorld.OpenAsync();
        await clean.ImportAsync(text);
        using CancellationTokenSource stop = new();
        using MemoryStream content = new(Encoding.UTF8.GetBytes(text));
        ImportRequest request = new() { Content = content, FileName = "test.json", Unit = ImportWorld.Unit, Account = "analyst", View = await stopped.ViewAsync() };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped.Importer.ImportAsync(request, new Stopper(stop), stop.Token));
        var before = await stopped.Store.ReadRevisionAsync(CancellationToken.None);
        var summary = await stopped.ImportAsync(text);
        Assert.True(before > 0 && summary.Unchanged > 0 && summary.Made < summary.Read);
        Assert.Equal(await GraphText.OfAsync(clean.Store, await clean.ViewAsync()), await GraphText.OfAsync(stopped.Store, await stopped.ViewAsync()));
    }

    private static string Report(string modified, params int[] malware) =>
        $$"""{"type":"report","spec_version":"2.1","id":"{{StixText.Id("report", 9)}}","created":"2020-01-01T00:00:00.000Z","modified":"{{modified}}","name":"R","published":"2020-01-01T00:00:00Z","object_refs":[{{string.Join(',', malware.Select(number => $"\"{StixText.Id("malware", number)}\""))}}],{{StixText.Clear}}}""";

    private static async Task<int> NumberAsync(ImportWorld world, string id) =>
        Assert.Single(await world.Store.FindByExternalIdsAsync(await world.ViewAsync(), [id], CancellationToken.None)).Number;

    /// <summary>Stops the import among the relationships.</summary>
    private sealed class Stopper(CancellationTokenSource stop) : IProgress<ImportStep>
    {
        public void Report(ImportStep value)
        {
            if (value is { Phase: ImportPhase.Objects, Objects: >= 40_000 })
            {
                stop.Cancel();
            }
        }
    }
}
