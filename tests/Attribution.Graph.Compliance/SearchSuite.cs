using Attribution.Domain.Kinds;
using Attribution.Domain.Names;
using Attribution.Domain.Selectors;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Compliance;

/// <summary>Search: tiers, order, labels, kinds, as-of; and against a plain scan over random names.</summary>
public abstract class SearchSuite : StoreSuite
{
    [Theory]
    [InlineData("fancy bear", MatchTier.Exact, "Fancy Bear")]
    [InlineData("fanc", MatchTier.Prefix, "Fancy Bear", "Fancy Bearded", "Fancying")]
    [InlineData("bear", MatchTier.WordStart, "Fancy Bear", "Cozy Bear den", "Fancy Bearded")]
    [InlineData("bear", MatchTier.Contains, "Unbearable")]
    [InlineData("ea", MatchTier.Contains)]
    [InlineData("b", MatchTier.WordStart, "Fancy Bear", "Cozy Bear den", "Fancy Bearded")]
    [InlineData("zzz", MatchTier.Prefix)]
    public async Task Search_OfATier_GivesItsHitsByLength(string query, MatchTier tier, params string[] expected)
    {
        await World.CommitAsync([.. new[] { "Fancy Bearded", "Fancy Bear", "Cozy Bear den", "Unbearable", "Fancying" }.Select(name => World.NewRecord(name))]);
        Assert.Equal(Sorted(expected), (await HitsAsync(query, tier)).Select(hit => hit.Text));
    }

    [Fact]
    public async Task Search_SelectorOfDomain_MatchesItsLabels()
    {
        var content = World.Content() with { Selectors = [Selector.FromStored(SelectorType.DomainName, "mail.example.com")] };
        var made = await World.CommitAsync(World.NewRecord() with { Content = content });
        NameHit expected = new(made.RecordNumbers[0], MatchTier.WordStart, "mail example com", "mail.example.com", IsSelector: true);
        Assert.Equal([expected], await HitsAsync("exam", MatchTier.WordStart));
    }

    [Fact]
    public async Task Search_SameFoldedNameTwice_GivesTheRecordOnce()
    {
        await World.CommitAsync(World.NewRecord("APT-28", "APT 28"));
        Assert.Equal(["APT-28"], (await HitsAsync("apt 28", MatchTier.Exact)).Select(hit => hit.Text));
    }

    [Fact]
    public async Task Search_OneNameOnSeveralRecords_GivesEachByNumber()
    {
        var made = await World.CommitAsync(World.NewRecord("Grizzly Steppe"), World.NewRecord("GRIZZLY STEPPE"), World.NewRecord("other", "grizzly steppe"));
        Assert.Equal(made.RecordNumbers.Order(), (await HitsAsync("grizzly steppe", MatchTier.Exact)).Select(hit => hit.RecordNumber));
    }

    [Fact]
    public async Task Search_KindsGiven_KeepsOnlyThose()
    {
        var made = await World.CommitAsync(World.NewRecord("Ryuk"), World.NewRecord("Ryuk") with { Header = World.Header(Kind.Malware) });
        Assert.Equal([made.RecordNumbers[1]], (await HitsAsync("ryuk", MatchTier.Exact, Kind.Malware)).Select(hit => hit.RecordNumber));
    }

    [Fact]
    public async Task Search_RecordOrNameHidden_GivesNoHit()
    {
        var content = World.Content("Shown", "Cover name");
        await World.CommitAsync(
            World.NewRecord() with { Content = World.Content("Cover name") with { Label = World.OwnLabel } },
            World.NewRecord() with { Content = content with { Names = [content.Names[0], content.Names[1] with { Label = World.OwnLabel }] } });
        var other = await World.ViewAsync(StoreWorld.OtherUnit);
        Assert.Empty(await AllAsync(Store.SearchAsync(other, new NameQuery("cover name", [], MatchTier.Exact), CancellationToken.None)));
        Assert.Equal(2, (await HitsAsync("cover name", MatchTier.Exact)).Count);
    }

    [Fact]
    public async Task Search_AsOf_FindsNamesAsRecordedThen()
    {
        var write = World.NewRecord("Sofacy");
        var made = await World.CommitAsync(write);
        var renamed = await World.CommitAsync(write with { ExpectedVersion = 1, Content = World.Content("Fancy Bear") });
        await World.CommitAsync(write with { ExpectedVersion = 2, Content = null });
        var view = await World.ViewAsync();
        Assert.Equal((1, 0, 0), (await CountAsync(view, made, "sofacy"), await CountAsync(view, renamed, "sofacy"), (await HitsAsync("sofacy", MatchTier.Exact)).Count));
        Assert.Equal(
            (0, 1, 0), (await CountAsync(view, made, "fancy bear"), await CountAsync(view, renamed, "fancy bear"), (await HitsAsync("fancy bear", MatchTier.Exact)).Count));
    }

    [Fact]
    public async Task Search_Revoked_StillComes()
    {
        await World.CommitAsync(World.NewRecord() with { Content = World.Content("Old group") with { Revoked = true } });
        Assert.Single(await HitsAsync("old group", MatchTier.Exact));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a* OR b")]
    [InlineData("%_")]
    [InlineData("'; DROP TABLE records; --")]
    [InlineData("\" }) DETACH DELETE n // $name `x`")]
    [InlineData("a.*|b")]
    public async Task Search_TextThatLooksLikeALanguage_IsText(string name)
    {
        await World.CommitAsync(World.NewRecord(name), World.NewRecord("unrelated"));
        Assert.Equal([name], (await HitsAsync(NameFolding.Fold(name), MatchTier.Exact)).Select(hit => hit.Text));
    }

    [Fact]
    public async Task Search_TextOfEightThousandCharacters_IsFound()
    {
        var name = string.Concat(Enumerable.Repeat("lorem ipsum ", 680)) + "needle";
        await World.CommitAsync(World.NewRecord(name), World.NewRecord("needle"));
        Assert.Equal([name], (await HitsAsync("needle", MatchTier.WordStart)).Select(hit => hit.Text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Search_RandomNamesAndVersions_EqualsAPlainScan(int seed)
    {
        Random random = new(seed);
        Dictionary<int, List<string>> names = [];
        for (var round = 0; round < 40; round++)
        {
            var writes = Enumerable.Range(0, 1 + random.Next(40)).Select(_ => World.NewRecord(RandomName(random), RandomName(random))).ToArray();
            var made = await World.CommitAsync(writes);
            foreach (var (write, number) in writes.Zip(made.RecordNumbers))
            {
                names[number] = [.. write.Content!.Names.Select(name => name.Name)];
            }

            var (changed, place) = (writes[0], made.RecordNumbers[0]);
            names[place] = [RandomName(random)];
            await World.CommitAsync(changed with { ExpectedVersion = 1, Content = World.Content([.. names[place]]) });
        }

        foreach (var query in new[] { "a", "b a", "ab", "aba", "é", "\U0001F40E", "\uFF5E", "bb", "a b", "ca b" })
        {
            await CompareAsync(names, NameFolding.Fold(query));
        }
    }

    private async Task CompareAsync(Dictionary<int, List<string>> names, string query)
    {
        foreach (var worst in Enum.GetValues<MatchTier>())
        {
            var expected = names.SelectMany(entry => entry.Value.Select(name => (Folded: NameFolding.Fold(name), Number: entry.Key))).Distinct()
                .Select(entry => (entry.Folded, entry.Number, Tier: MatchTiers.Of(entry.Folded, query))).Where(entry => entry.Tier <= worst)
                .OrderBy(entry => entry.Tier).ThenBy(entry => entry.Folded.Length).ThenBy(entry => entry.Folded, StringComparer.Ordinal).ThenBy(entry => entry.Number);
            Assert.Equal(expected.Select(entry => (entry.Folded, entry.Number, entry.Tier)), (await DownToAsync(query, worst)).Select(hit => (hit.Folded, hit.RecordNumber, (MatchTier?)hit.Tier)));
        }
    }

    private static string RandomName(Random random)
    {
        string[] pieces = ["a", "b", "c", " ", "é", "\U0001F40E", "a", "b", "\uE000", "\uFFE6"];
        return "a" + string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private static IEnumerable<string> Sorted(string[] names) => names.OrderBy(name => NameFolding.Fold(name).Length).ThenBy(NameFolding.Fold, StringComparer.Ordinal);

    private async Task<int> CountAsync(View view, CommitResult.Committed at, string query) =>
        (await AllAsync(Store.SearchAsync(view.At(at.RecordedAt, null), new NameQuery(query, [], MatchTier.Exact), CancellationToken.None))).Count;

    private async Task<List<NameHit>> HitsAsync(string query, MatchTier tier, params Kind[] kinds) => [.. (await DownToAsync(query, tier, kinds)).Where(hit => hit.Tier == tier)];

    private async Task<List<NameHit>> DownToAsync(string query, MatchTier worst, params Kind[] kinds) =>
        await AllAsync(Store.SearchAsync(await World.ViewAsync(), new NameQuery(query, [.. kinds.Select(kind => (ushort)kind)], worst), CancellationToken.None));
}
