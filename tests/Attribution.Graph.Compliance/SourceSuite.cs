using Attribution.Domain.Grades;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Compliance;

/// <summary>Sources with labels of their own, and interned labels.</summary>
public abstract class SourceSuite : StoreSuite
{
    [Fact]
    public async Task Source_LabelHidden_ReadsAsAbsent()
    {
        var write = World.NewSource() with { Name = "Informant", Label = World.OwnLabel, DefaultGrade = new Grade(GradeScheme.Admiralty, "B", null) };
        await World.CommitAsync(World.Batch() with { Sources = [write] });
        Source expected = new(write.Id, "Informant", StoreWorld.Unit, write.ExternalId, World.OwnLabel, write.DefaultGrade);
        Assert.Equal([expected], await Store.ReadSourcesAsync(await World.ViewAsync(), [write.Id], CancellationToken.None));
        Assert.Empty(await Store.ReadSourcesAsync(await World.ViewAsync(StoreWorld.OtherUnit), [write.Id], CancellationToken.None));
        Assert.Equal([expected], await Store.FindOwnSourcesAsync(StoreWorld.Unit, [write.ExternalId], CancellationToken.None));
    }

    [Fact]
    public async Task View_UpToARevision_HoldsTheLabelsOfWhatWasWrittenByThen()
    {
        using ViewSource views = new(Store, World.Clock);
        Reader reader = new() { Account = "a", UnitId = StoreWorld.Unit, Tokens = TokenSet.Of(AudienceToken.Everyone, AudienceToken.Unit(StoreWorld.Unit)) };
        var before = await Store.ReadRevisionAsync(CancellationToken.None);
        await views.ForAsync(reader, before, CancellationToken.None);
        var label = await Store.InternLabelAsync(HandlingLabel.OwnedBy(StoreWorld.Unit) with { Classification = Classification.None, Pap = Pap.Red }, CancellationToken.None);
        var made = await World.CommitAsync(World.NewRecord() with { Content = World.Content("Later") with { Label = label } });
        Assert.False((await views.ForAsync(reader, before, CancellationToken.None)).Labels.Contains(label));
        Assert.True((await views.ForAsync(reader, made.Revision, CancellationToken.None)).Labels.Contains(label));
    }

    [Fact]
    public async Task ViewInForce_UpToARevision_HoldsEveryLabelThatHasNotEnded()
    {
        using ViewSource views = new(Store, World.Clock);
        var before = await Store.ReadRevisionAsync(CancellationToken.None);
        var known = await views.InForceAsync(before, CancellationToken.None);
        var ending = await Store.InternLabelAsync(HandlingLabel.OwnedBy("DE-CYB") with { ExpiresAt = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero) }, CancellationToken.None);
        var later = await Store.InternLabelAsync(HandlingLabel.OwnedBy("DE-CYB") with { Pap = Pap.Red }, CancellationToken.None);
        var made = await World.CommitAsync(World.NewRecord() with { Content = World.Content("Later") with { Label = later } });
        Assert.Same(known, await views.InForceAsync(before, CancellationToken.None));
        var view = await views.InForceAsync(made.Revision, CancellationToken.None);
        Assert.Equal([true, true, true, false], new[] { World.OwnLabel, World.OtherLabel, later, ending }.Select(label => view.Labels.Contains(label)));
    }

    [Fact]
    public async Task Source_WrittenAgain_IsReplaced()
    {
        var write = World.NewSource();
        await World.CommitAsync(World.Batch() with { Sources = [write] });
        await World.CommitAsync(World.Batch() with { Sources = [write with { Name = "Renamed" }] });
        Assert.Equal("Renamed", (await Store.ReadSourcesAsync(await World.ViewAsync(), [write.Id], CancellationToken.None)).Single().Name);
    }

    [Fact]
    public async Task Source_ExternalIdOfAnother_IsRefused()
    {
        var write = World.NewSource();
        await World.CommitAsync(World.Batch() with { Sources = [write] });
        var refused = await World.RefusedAsync(World.Batch() with { Sources = [World.NewSource() with { ExternalId = write.ExternalId }] });
        Assert.Equal(("DUPLICATE_EXTERNAL_ID", 0, 0), refused);
    }

    [Fact]
    public async Task ListSources_InPages_GoesByNameThenId()
    {
        var sources = new[] { "b", "a", "b", "c" }.Select(name => World.NewSource() with { Name = name }).ToArray();
        sources[3] = sources[3] with { Label = World.OtherLabel };
        await World.CommitAsync(World.Batch() with { Sources = sources });
        var view = await World.ViewAsync();
        List<Source> all = [];
        for (IReadOnlyList<Source> page = []; ; all.AddRange(page))
        {
            page = await Store.ListSourcesAsync(view, all.Count == 0 ? null : (all[^1].Name, all[^1].Id), 1, CancellationToken.None);
            if (page.Count == 0)
            {
                break;
            }
        }

        var expected = sources.Take(3).OrderBy(source => source.Name, StringComparer.Ordinal).ThenBy(source => source.Id).Select(source => source.Id);
        Assert.Equal([World.Source, .. expected], all.Select(source => source.Id));
    }

    [Fact]
    public async Task Label_InternedTwice_HasOneNumber()
    {
        var label = HandlingLabel.OwnedBy("DE-CYB") with { Compartments = TokenSet.Of("k1") };
        var (first, second) = (await Store.InternLabelAsync(label, CancellationToken.None), await Store.InternLabelAsync(label with { }, CancellationToken.None));
        Assert.Equal(first, second);
        Assert.Equal(label, await Store.ReadLabelAsync(first, CancellationToken.None));
    }

    [Fact]
    public async Task Label_WiderThanItsTlp_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.InternLabelAsync(HandlingLabel.Public("PL-CYB", Tlp.Red), CancellationToken.None));

    [Fact]
    public async Task ReadLabels_AfterAnId_GivesTheLaterOnes()
    {
        var label = HandlingLabel.OwnedBy("DE-CYB");
        var id = await Store.InternLabelAsync(label, CancellationToken.None);
        Assert.Equal([(id, label)], await AllAsync(Store.ReadLabelsAsync(World.OtherLabel.Value, CancellationToken.None)));
        var all = (await AllAsync(Store.ReadLabelsAsync(0, CancellationToken.None))).Select(entry => entry.Id.Value).ToArray();
        Assert.Equal([.. new[] { World.PublicLabel, World.OwnLabel, World.OtherLabel, id }.Select(label => label.Value).Order()], all);
    }

    [Fact]
    public async Task View_LabelOfNobody_ShowsNothing()
    {
        var made = await World.CommitAsync(World.NewRecord("a") with { Content = World.Content("a") with { Label = World.OtherLabel } });
        Assert.Empty(await World.ReadAsync([.. made.RecordNumbers]));
        Assert.Single(await Store.ReadRecordsAsync(await World.ViewAsync(StoreWorld.OtherUnit), made.RecordNumbers, CancellationToken.None));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Label_InternedInAnyOrder_ReadsAtOnceAsItIsKept(bool isTurned)
    {
        var joined = LabelJoin.Join(HandlingLabel.OwnedBy("RO-CYB"), HandlingLabel.OwnedBy("PL-CYB"));
        var given = isTurned ? joined with { Audience = [.. joined.Audience.Reverse()] } : joined;
        var id = await Store.InternLabelAsync(given, CancellationToken.None);

        Assert.Equal(LabelBytes.Read(given.CanonicalBytes()).Audience, (await Store.ReadLabelAsync(id, CancellationToken.None)).Audience);
        Assert.Equal(id, await Store.InternLabelAsync(joined, CancellationToken.None));
    }
}
