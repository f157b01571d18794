using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Domain.Time;
using Attribution.Graph.Store;

namespace Attribution.Graph.Compliance;

/// <summary>Records: what is written is read, versions, as-of, labels.</summary>
public abstract class RecordSuite : StoreSuite
{
    [Fact]
    public async Task Record_EveryFieldSet_ReadsBackWhole()
    {
        var write = World.NewRecord() with { Content = FullContent() };
        var committed = await World.CommitAsync(write);
        var read = Assert.Single(await World.ReadAsync([.. committed.RecordNumbers]));
        Assert.Equivalent(
            new RecordVersion(committed.RecordNumbers[0], write.Id, write.Header!, write.Content!, 1, committed.RecordedAt, null, committed.RecordedAt), read, strict: true);
    }

    [Fact]
    public async Task Record_NextVersion_ClosesTheOneBefore()
    {
        var write = World.NewRecord("APT28");
        var first = await World.CommitAsync(write);
        var second = await World.CommitAsync(write with { ExpectedVersion = 1, Content = World.Content("Fancy Bear") });
        var history = await Store.ReadRecordHistoryAsync(await World.ViewAsync(), first.RecordNumbers[0], CancellationToken.None);
        Assert.Equal(
            [(1, "APT28", first.RecordedAt, second.RecordedAt), (2, "Fancy Bear", second.RecordedAt, (long?)null)],
            history.Select(version => (version.Version, version.Content.Names[0].Name, version.RecordedFrom, version.RecordedTo)));
    }

    [Fact]
    public async Task Record_AsOf_ShowsWhatWasRecordedThen()
    {
        var write = World.NewRecord("APT28");
        var first = await World.CommitAsync(write);
        var second = await World.CommitAsync(write with { ExpectedVersion = 1, Content = World.Content("Fancy Bear") });
        Assert.Equal(["", "APT28", "APT28", "Fancy Bear"], await NamesAsOfAsync(first, first.RecordedAt - 1, first.RecordedAt, second.RecordedAt - 1, second.RecordedAt));
    }

    [Fact]
    public async Task Record_ClosedAndOpenedAgain_LeavesAGap()
    {
        var write = World.NewRecord("APT28");
        var made = await World.CommitAsync(write);
        var closed = await World.CommitAsync(write with { ExpectedVersion = 1, Content = null });
        Assert.Empty(await World.ReadAsync([.. made.RecordNumbers]));
        var opened = await World.CommitAsync(write with { ExpectedVersion = 2, Content = World.Content("APT28 again") });
        Assert.Equal(["APT28", "", "APT28 again"], await NamesAsOfAsync(made, made.RecordedAt, closed.RecordedAt, opened.RecordedAt));
    }

    [Fact]
    public async Task Record_ExpectedVersionIsOld_IsStaleAndNothingIsWritten()
    {
        var write = World.NewRecord("APT28");
        var made = await World.CommitAsync(write);
        await World.CommitAsync(write with { ExpectedVersion = 1, Content = World.Content("Fancy Bear") });
        var fresh = World.NewRecord("APT29");
        var refused = await World.RefusedAsync(World.Batch() with { Records = [fresh, write with { ExpectedVersion = 1, Content = World.Content("Sofacy") }] });
        Assert.Equal(("STALE_VERSION", 1, 2), refused);
        Assert.Equal("Fancy Bear", (await World.ReadAsync([.. made.RecordNumbers])).Single().Content.Names[0].Name);
        Assert.Equal([0], await Store.FindRecordsAsync(await World.ViewAsync(), [fresh.Id], CancellationToken.None));
    }

    [Fact]
    public async Task Record_NewIdThatExists_IsStale()
    {
        var write = World.NewRecord("APT28");
        await World.CommitAsync(write);
        Assert.Equal(("STALE_VERSION", 0, 1), await World.RefusedAsync(World.Batch() with { Records = [write with { Header = World.Header() }] }));
    }

    [Fact]
    public async Task Record_Unknown_IsRefused() =>
        Assert.Equal(("UNKNOWN_RECORD", 0, 0), await World.RefusedAsync(World.Batch() with { Records = [World.NewRecord("x") with { ExpectedVersion = 1 }] }));

    [Fact]
    public async Task Record_ClosedTwice_IsRefused()
    {
        var write = World.NewRecord("APT28");
        await World.CommitAsync(write);
        await World.CommitAsync(write with { ExpectedVersion = 1, Content = null });
        Assert.Equal(("UNKNOWN_RECORD", 0, 0), await World.RefusedAsync(World.Batch() with { Records = [write with { ExpectedVersion = 2, Content = null }] }));
    }

    [Fact]
    public async Task Record_WrittenTwiceInABatch_IsRefused()
    {
        var write = World.NewRecord("APT28");
        Assert.Equal("STALE_VERSION", (await World.RefusedAsync(World.Batch() with { Records = [write, write] })).Code);
    }

    [Fact]
    public async Task Record_LabelNeverInterned_IsRefused()
    {
        var write = World.NewRecord("APT28");
        var refused = await World.RefusedAsync(World.Batch() with { Records = [write with { Content = World.Content("x") with { Label = new LabelId(999) } }] });
        Assert.Equal(("UNKNOWN_LABEL", 0, 0), refused);
    }

    [Fact]
    public async Task Record_SourceNeverWritten_IsRefused()
    {
        var write = World.NewRecord("APT28");
        var refused = await World.RefusedAsync(World.Batch() with { Records = [write with { Header = write.Header! with { Source = new SourceId(7) } }] });
        Assert.Equal(("UNKNOWN_SOURCE", 0, 0), refused);
    }

    [Fact]
    public async Task Record_ExternalIdOfSameOwnerAndSource_IsRefused()
    {
        var header = World.Header(externalId: "threat-actor--1");
        await World.CommitAsync(World.NewRecord("APT28") with { Header = header });
        Assert.Equal("DUPLICATE_EXTERNAL_ID", (await World.RefusedAsync(World.Batch() with { Records = [World.NewRecord("APT29") with { Header = header }] })).Code);
    }

    [Fact]
    public async Task Record_FurtherExternalIdOfAnother_IsShared()
    {
        var (old, living) = (World.Header(externalId: "threat-actor--1"), World.Header(externalId: "threat-actor--2"));
        var made = await World.CommitAsync(
            World.NewRecord("old") with { Header = old with { ExternalIds = ["threat-actor--1", "G0007"] } },
            World.NewRecord("living") with { Header = living with { ExternalIds = ["threat-actor--2", "G0007"] } });
        var found = await Store.FindByExternalIdsAsync(await World.ViewAsync(), ["G0007"], CancellationToken.None);
        Assert.Equal(made.RecordNumbers.Order().Select(number => (0, number)), found);
    }

    [Fact]
    public async Task Record_ExternalIdTwiceInABatch_IsRefused()
    {
        var header = World.Header(externalId: "threat-actor--1");
        var batch = World.Batch() with { Records = [World.NewRecord("a") with { Header = header }, World.NewRecord("b") with { Header = header }] };
        Assert.Equal("DUPLICATE_EXTERNAL_ID", (await World.RefusedAsync(batch)).Code);
    }

    [Fact]
    public async Task Record_ExternalIdOfAnotherOwner_MakesASecondRecord()
    {
        var header = World.Header(externalId: "threat-actor--1");
        var first = await World.CommitAsync(World.NewRecord("APT28") with { Header = header });
        var second = await World.CommitAsync(World.NewRecord("APT28") with { Header = header with { OwnerUnit = StoreWorld.OtherUnit } });
        var found = await Store.FindByExternalIdsAsync(await World.ViewAsync(), ["absent", "threat-actor--1"], CancellationToken.None);
        Assert.Equal([(1, first.RecordNumbers[0]), (1, second.RecordNumbers[0])], found);
    }

    [Fact]
    public async Task Record_NumbersOfABatch_RiseWithTheIds()
    {
        var writes = Enumerable.Range(0, 50).Select(index => World.NewRecord($"name {index}")).ToArray();
        var committed = await World.CommitAsync(writes);
        var byNumber = writes.Zip(committed.RecordNumbers).OrderBy(pair => pair.Second).Select(pair => pair.First.Id).ToList();
        Assert.Equal([.. writes.Select(write => write.Id).Order()], byNumber);
        Assert.Equal(Enumerable.Range(committed.RecordNumbers.Min(), 50), committed.RecordNumbers.Order());
    }

    [Fact]
    public async Task Record_EarlierLabelHidden_ShowsOnlyVersionsOfVisibleLabels()
    {
        var write = World.NewRecord("APT28") with { Content = World.Content("secret") with { Label = World.OwnLabel } };
        var made = await World.CommitAsync(write);
        await World.CommitAsync(write with { ExpectedVersion = 1, Content = World.Content("public") });
        var other = await World.ViewAsync(StoreWorld.OtherUnit);
        Assert.Equal(["public"], (await Store.ReadRecordHistoryAsync(other, made.RecordNumbers[0], CancellationToken.None)).Select(version => version.Content.Names[0].Name));
        Assert.Empty(await Store.ReadRecordsAsync(other.At(made.RecordedAt, null), made.RecordNumbers, CancellationToken.None));
    }

    [Fact]
    public async Task Record_CurrentLabelHidden_HidesItsPast()
    {
        var write = World.NewRecord("APT28");
        var made = await World.CommitAsync(write);
        await World.CommitAsync(write with { ExpectedVersion = 1, Content = World.Content("x") with { Label = World.OwnLabel } });
        var other = await World.ViewAsync(StoreWorld.OtherUnit);
        Assert.Empty(await Store.ReadRecordHistoryAsync(other, made.RecordNumbers[0], CancellationToken.None));
        Assert.Empty(await Store.ReadRecordsAsync(other.At(made.RecordedAt, null), made.RecordNumbers, CancellationToken.None));
        Assert.Equal([0], await Store.FindRecordsAsync(other, [write.Id], CancellationToken.None));
    }

    [Fact]
    public async Task Name_LabelHidden_IsLeftOut()
    {
        var content = World.Content("APT28", "Operation name") with { };
        content = content with { Names = [content.Names[0], content.Names[1] with { Label = World.OwnLabel }] };
        var made = await World.CommitAsync(World.NewRecord() with { Content = content });
        var seen = await Store.ReadRecordsAsync(await World.ViewAsync(StoreWorld.OtherUnit), made.RecordNumbers, CancellationToken.None);
        Assert.Equal(["APT28"], seen.Single().Content.Names.Select(name => name.Name));
    }

    [Fact]
    public async Task ReadRecords_AskedInAnyOrder_AnswersInThatOrder()
    {
        var made = await World.CommitAsync(World.NewRecord("a"), World.NewRecord("b"), World.NewRecord("c"));
        var (a, b, c) = (made.RecordNumbers[0], made.RecordNumbers[1], made.RecordNumbers[2]);
        Assert.Equal([c, a, b], (await World.ReadAsync(c, a, 9999, b)).Select(version => version.Number));
    }

    [Fact]
    public async Task Selector_OfAVersion_FindsTheRecordWhileItHasIt()
    {
        var selector = Selector.FromStored(SelectorType.DomainName, "example.com");
        var write = World.NewRecord() with { Content = World.Content() with { Selectors = [selector] } };
        var made = await World.CommitAsync(write);
        await World.CommitAsync(write with { ExpectedVersion = 1, Content = World.Content() });
        var view = await World.ViewAsync();
        Assert.Empty(await Store.FindBySelectorsAsync(view, [selector], CancellationToken.None));
        Assert.Equal([(0, made.RecordNumbers[0])], await Store.FindBySelectorsAsync(view.At(made.RecordedAt, null), [selector], CancellationToken.None));
    }

    [Fact]
    public async Task Selector_SameValueOfAnotherType_IsNotFound()
    {
        await World.CommitAsync(World.NewRecord() with { Content = World.Content() with { Selectors = [Selector.FromStored(SelectorType.Handle, "x")] } });
        var sought = Selector.FromStored(SelectorType.DomainName, "x");
        Assert.Empty(await Store.FindBySelectorsAsync(await World.ViewAsync(), [sought], CancellationToken.None));
    }

    private RecordContent FullContent() => World.Content() with
    {
        Label = World.OwnLabel,
        Names =
        [
            World.Name("Žluťoučký kůň 🐎") with { Grade = new Grade(GradeScheme.Admiralty, "B", "2"), FirstUsed = -5, LastUsed = 9, Label = World.OwnLabel },
            World.Name("", isPrimary: false) with { Grade = Grade.Ungraded },
        ],
        Selectors = [Selector.FromStored(SelectorType.WalletEth, "0xab"), Selector.FromStored(SelectorType.Url, "https://example.com/ü")],
        Citations = [new Citation("blog", "https://example.com", "G0007", "text"), new Citation("statement")],
        Grade = new Grade(GradeScheme.Europol4X4, null, "4"),
        ValidFrom = long.MinValue + 1,
        ValidTo = UnixMicroseconds.From(new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.Zero)),
        Created = 0,
        Modified = 1,
        Revoked = true,
    };

    private async Task<IEnumerable<string>> NamesAsOfAsync(CommitResult.Committed made, params long[] times)
    {
        List<string> names = [];
        var view = await World.ViewAsync();
        foreach (var time in times)
        {
            var read = await Store.ReadRecordsAsync(view.At(time, null), made.RecordNumbers, CancellationToken.None);
            names.Add(read.SingleOrDefault()?.Content.Names[0].Name ?? "");
        }

        return names;
    }
}
