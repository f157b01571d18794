using System.Globalization;

namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>
/// The weights of alias evidence in nats: a logistic regression (ridge 20) on the development pairs of b2 (61 × 1,041 records, 69 pairs),
/// which by folds over the first side's records gives F1 .84, Hit@1 .95, recall .75 at precision .95. Names count only where their forms
/// are equal: most near-identical names of different numbers are different actors.
/// </summary>
internal static class AliasWeights
{
    /// <summary>Log-odds that two records picked at random are the same actor.</summary>
    public const double Prior = -9.268;

    private const double EqualName = 6;
    private const double LeetName = 4;
    private const double SharedReport = 2.070;
    private const double ReportRarity = 0.791;
    private const double MostReportRarity = 20;
    private const double SlugRarity = 0.877;
    private const double MostSlugRarity = 10;
    private const double WordRarity = 0.0373;
    private const double MostWordRarity = 30;
    private const double Text = 13.542;
    private const double NameInReport = 0.980;
    private const double NameInText = 3;
    private const double ToolRarity = 0.565;
    private const double MostToolRarity = 12;
    private const double SameCountry = 0.387;
    private const double Sectors = 0.836;
    private const int LeastNameInReport = 5;
    private const int LeastNameInText = 6;

    private static readonly HashSet<string> Generic = ["group", "threat", "actor"];

    /// <summary>All lines of a pair that weigh something, the strongest first.</summary>
    public static IReadOnlyList<AliasEvidence> Of(AliasCorpus corpus, AliasContext a, AliasContext b) =>
        [.. Names(a, b).Concat(Reports(corpus, a, b)).Concat(NamesInReports(corpus, a, b)).Concat(Context(corpus, a, b))
            .Where(line => line.WeightInNats != 0)
            .OrderByDescending(line => Math.Abs(line.WeightInNats))
            .ThenBy(line => line.Kind, StringComparer.Ordinal)];

    /// <summary>What two names alone say.</summary>
    public static IReadOnlyList<AliasEvidence> OfNames(string first, string second)
    {
        var (a, b) = (NameForms.Compact(first), NameForms.Compact(second));
        var isOne = a == b || NameForms.WithoutLeet(a) == NameForms.WithoutLeet(b);
        return isOne
            ? [new("name", a == b ? EqualName : LeetName, $"Names \"{first.Trim()}\" and \"{second}\" are one spelling.")]
            : [new("name", 0, $"Names \"{first.Trim()}\" and \"{second}\" are alike; that alone says little.")];
    }

    private static IEnumerable<AliasEvidence> Names(AliasContext a, AliasContext b)
    {
        var best = a.Names.SelectMany(_ => b.Names, (first, second) => (first, second, Similarity: first == second || NameForms.WithoutLeet(first) == NameForms.WithoutLeet(second) ? NameForms.Similarity(first, second) : 0)).DefaultIfEmpty().MaxBy(pair => pair.Similarity);
        if (best.Similarity >= NameForms.LeetSimilarity)
        {
            yield return new("name", best.Similarity >= 1 ? EqualName : LeetName, $"Names \"{best.first}\" and \"{best.second}\" are one spelling.");
        }
    }

    private static IEnumerable<AliasEvidence> Reports(AliasCorpus corpus, AliasContext a, AliasContext b)
    {
        var shared = corpus.Shared(AliasField.Report, a, b);
        if (shared.Count > 0)
        {
            yield return new("report", SharedReport + (ReportRarity * Math.Min(MostReportRarity, Sum(shared))), Many("Reports cited by both", shared.Count, shared[0].Value));
        }

        var slugs = corpus.Shared(AliasField.ReportSlug, a, b).Where(slug => !IsSharedAddress(slug.Value, shared)).ToList();
        if (slugs.Count > 0)
        {
            yield return new("moved report", SlugRarity * Math.Min(MostSlugRarity, Sum(slugs)), Many("Reports cited under different addresses", slugs.Count, slugs[0].Value));
        }

        var words = corpus.Shared(AliasField.ReportWord, a, b);
        if (words.Count > 0)
        {
            yield return new("words of addresses", WordRarity * Math.Min(MostWordRarity, Sum(words)), Many("Words in the addresses of both's reports", words.Count, words[0].Value));
        }
    }

    private static IEnumerable<AliasEvidence> NamesInReports(AliasCorpus corpus, AliasContext a, AliasContext b)
    {
        var best = InReports(corpus, a, b).Concat(InReports(corpus, b, a)).Append((Name: "", Rarity: 0.0)).MaxBy(pair => pair.Rarity);
        if (best.Rarity > 0)
        {
            yield return new("name in report", NameInReport * best.Rarity, $"\"{best.Name}\", a name of one, stands in the other's reports or text.");
        }
    }

    private static IEnumerable<(string Name, double Rarity)> InReports(AliasCorpus corpus, AliasContext named, AliasContext other)
    {
        foreach (var name in named.Names.Where(name => name.Length >= LeastNameInReport && !Generic.Contains(name)))
        {
            if (other.Reports.Paths.Any(path => path.Contains(name, StringComparison.Ordinal)))
            {
                yield return (name, corpus.NameRarity(name));
            }
            else if (name.Length >= LeastNameInText && other.CompactText.Contains(name, StringComparison.Ordinal))
            {
                yield return (name, NameInText);
            }
        }
    }

    private static IEnumerable<AliasEvidence> Context(AliasCorpus corpus, AliasContext a, AliasContext b)
    {
        var cosine = corpus.TextCosine(a, b);
        yield return new("text", Text * cosine, string.Create(CultureInfo.InvariantCulture, $"Descriptions are alike by {cosine:0.00} (0 to 1)."));
        var tools = corpus.Shared(AliasField.Tool, a, b);
        if (tools.Count > 0)
        {
            yield return new("tool", ToolRarity * Math.Min(MostToolRarity, Sum(tools)), Many("Tools of both", tools.Count, tools[0].Value));
        }

        if (a.Country is { } first && b.Country is { } second)
        {
            yield return new("country", first == second ? SameCountry : -SameCountry, first == second ? $"Both are said to come from {first}." : $"One is said to come from {first}, the other from {second}.");
        }

        var union = a.Sectors.Union(b.Sectors).Count();
        if (union > 0)
        {
            var share = (double)a.Sectors.Intersect(b.Sectors).Count() / union;
            yield return new("sector", Sectors * share, string.Create(CultureInfo.InvariantCulture, $"{share:0 %} of the sectors named are common."));
        }
    }

    private static double Sum(IReadOnlyList<(string Value, double Rarity)> shared) => shared.Sum(pair => pair.Rarity);

    private static bool IsSharedAddress(string slug, IReadOnlyList<(string Value, double Rarity)> shared) => shared.Any(address => address.Value.Contains(slug, StringComparison.OrdinalIgnoreCase));

    private static string Many(string what, int count, string example) => string.Create(CultureInfo.InvariantCulture, $"{what}: {count}, such as {example}.");
}
