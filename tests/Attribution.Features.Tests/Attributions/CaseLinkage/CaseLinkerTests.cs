using Attribution.Features.Attributions.CaseLinkage;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Features.Tests.Attributions.CaseLinkage;

public sealed class CaseLinkerTests
{
    [Fact]
    public void Cases_WithSharedRareItems_AreLinkedWithTheReason()
    {
        var links = CaseLinker.Link([.. Strangers(30), Case("a", "PL", ("wallet", "w1"), ("handle", "h1")), Case("b", "RO", ("wallet", "w1"), ("handle", "h1"))], CancellationToken.None);

        var link = links.Links.Single(pair => new[] { pair.FirstId, pair.SecondId }.Order().SequenceEqual(["a", "b"]));
        Assert.True(link.Probability >= 0.5);
        Assert.Equal(["handle h1", "wallet w1"], link.Reasons.Select(item => $"{item.Kind} {item.Value}"));
        Assert.Equal(links.ClusterOf["a"], links.ClusterOf["b"]);
    }

    [Fact]
    public void Hub_SharedByEveryone_LinksNobody()
    {
        var cases = Strangers(40).Select(one => one with { Items = [.. one.Items, new LinkItem("ip", "192.0.2.1", 50_000)] }).ToList();

        Assert.DoesNotContain(CaseLinker.Link(cases, CancellationToken.None).Links, link => link.Probability >= 0.5);
    }

    [Fact]
    public void Order_AndIdsOfCases_HaveNoInfluence() => Prop.ForAll<int>(seed =>
    {
        var cases = World(seed);
        var turned = cases.Select(one => one with { Id = $"x{one.Id}", Items = [.. one.Items.Reverse()] }).Reverse().ToList();
        return Text(CaseLinker.Link(cases, CancellationToken.None), id => id) == Text(CaseLinker.Link(turned, CancellationToken.None), id => id[1..]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Probabilities_AnyCases_AreInRangeAndEveryCaseHasACluster() => Prop.ForAll<int>(seed =>
    {
        var cases = World(seed);
        var links = CaseLinker.Link(cases, CancellationToken.None);
        return links.ClusterOf.Count == cases.Count && links.Links.All(link => link.Probability is >= 0 and <= 1 && link.FirstId != link.SecondId);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NoCases_GiveNoLinks() => Assert.Empty(CaseLinker.Link([], CancellationToken.None).Links);

    private static LinkedCase Case(string id, string jurisdiction, params (string Kind, string Value)[] items) =>
        new(id, jurisdiction, [.. items.Select(item => new LinkItem(item.Kind, item.Value, null))]);

    private static IEnumerable<LinkedCase> Strangers(int count) =>
        Enumerable.Range(0, count).Select(at => Case($"s{at}", $"J{at % 7}", ("ip", $"198.51.100.{at}"), ("domain", $"d{at}.example"), ("malware", $"m{at % 9}")));

    // Every case has an item of its own, so that no two have the same content.
    private static List<LinkedCase> World(int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, 12).Select(at => Case($"c{at:00}", $"J{random.Next(3)}", [("domain", $"own{at}.example"), .. Enumerable.Range(0, random.Next(5)).Select(_ => (random.Next(2) == 0 ? "wallet" : "ttp", $"v{random.Next(6)}"))]))];
    }

    private static string Text(CaseLinks links, Func<string, string> plain) =>
        string.Join(' ', links.Links.Select(link => $"{string.Join('-', new[] { plain(link.FirstId), plain(link.SecondId) }.Order(StringComparer.Ordinal))}={link.Probability:0.000000}").Order(StringComparer.Ordinal));
}
