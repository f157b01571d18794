using Attribution.Features.Attributions.AliasResolution;

namespace Attribution.Features.Tests.Attributions.AliasResolution;

public sealed class AliasMatcherTests
{
    private static readonly AliasRecord[] First =
    [
        Record("a1", "is a suspected iranian group that targets aviation with custom backdoors", ["vendor.example/blog/elfin-aviation-espionage", "other.example/2019/report-on-elfin"]),
        Record("a2", "is a ransomware operation against hospitals", ["news.example/hospital-ransom"]),
    ];

    private static readonly AliasRecord[] Second =
    [
        Record("b1", "iran-based group known for espionage against aviation, with custom backdoors", ["vendor.example/blog/elfin-aviation-espionage", "other.example/2019/report-on-elfin"], "Elfin"),
        .. Enumerable.Range(0, 40).Select(at => Record($"x{at}", $"actor number {at} that stole cards in shops {at}", [$"site{at}.example/story-{at}-long-name"])),
    ];

    [Fact]
    public void Records_ThatCiteTheSameReports_AreSuggestedWithTheReason()
    {
        var pair = AliasMatcher.Match(First, Second, 0.5).Single();

        Assert.Equal(("a1", "b1"), (pair.First.Id, pair.Second.Id));
        Assert.Contains("report", pair.Evidence.Select(line => line.Kind));
        Assert.Contains("Both are said to come from IR.", pair.Evidence.Select(line => line.Statement));
    }

    [Fact]
    public void LogOdds_ArePriorPlusEvidence() =>
        Assert.All(AliasMatcher.Match(First, Second, 0), pair => Assert.Equal(pair.LogOdds, AliasWeights.Prior + pair.Evidence.Sum(line => line.WeightInNats), 9));

    [Fact]
    public void Records_InAnotherOrder_GiveTheSameProbabilities() =>
        Assert.Equal(Text(AliasMatcher.Match(First, Second, 0.001)), Text(AliasMatcher.Match([.. First.Reverse()], [.. Second.Reverse()], 0.001)));

    [Fact]
    public void Records_WithoutAnything_AreNotSuggested() =>
        Assert.Empty(AliasMatcher.Match([new AliasRecord("a")], [new AliasRecord("b"), new AliasRecord("c")], 0.5));

    private static AliasRecord Record(string id, string description, string[] references, params string[] names) =>
        new(id) { Description = description, References = references, Names = names };

    private static IEnumerable<string> Text(IReadOnlyList<AliasPair> pairs) => pairs.Select(pair => $"{pair.First.Id}-{pair.Second.Id} {pair.Probability:0.000000000}").Order(StringComparer.Ordinal);
}
