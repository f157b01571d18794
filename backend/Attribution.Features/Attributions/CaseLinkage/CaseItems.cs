using System.Globalization;

namespace Attribution.Features.Attributions.CaseLinkage;

/// <summary>
/// The items of all cases, numbered, with how common each is. Cases stand in an order made of their content, so that neither ids nor the
/// order of lists have an influence.
/// </summary>
internal sealed class CaseItems
{
    // A prevalence of this many things is as common as being in every case; capped at a share of .05.
    private const double PrevalenceScale = 20_000;
    private const double MostPrevalenceShare = 0.05;

    // In a small collection, a pair of holders does not say that an item is common: it is taken as out of 500 cases.
    private const int TellingHolders = 3;
    private const int LeastCases = 500;

    private CaseItems(
        IReadOnlyList<LinkedCase> cases,
        int[][] items,
        IReadOnlyList<LinkKind> kinds,
        IReadOnlyList<LinkKind> kindOf,
        IReadOnlyList<string> values,
        double[] shares)
    {
        (Cases, Items, Kinds, Values, Shares) = (cases, items, kinds, values, shares);
        KindOf = [.. kindOf.Select(kind => kinds.Index().First(pair => pair.Item == kind).Index)];
        Holders = [.. Enumerable.Range(0, values.Count).Select(_ => new List<int>())];
        for (var at = 0; at < items.Length; at++)
        {
            foreach (var item in items[at])
            {
                Holders[item].Add(at);
            }
        }
    }

    public IReadOnlyList<LinkedCase> Cases { get; }

    /// <summary>Items of each case, by number, rising.</summary>
    public int[][] Items { get; }

    public IReadOnlyList<LinkKind> Kinds { get; }

    /// <summary>Kind of each item, as a place among <see cref="Kinds"/>.</summary>
    public IReadOnlyList<int> KindOf { get; }

    public IReadOnlyList<string> Values { get; }

    /// <summary>How common each item is: the greater of its share of cases and its prevalence, above 0.</summary>
    public double[] Shares { get; }

    /// <summary>Cases that have each item, rising.</summary>
    public IReadOnlyList<List<int>> Holders { get; }

    /// <summary>Numbers the items of these cases; a prevalence is the greatest that any case states.</summary>
    public static CaseItems Of(IReadOnlyList<LinkedCase> cases)
    {
        var read = cases.Select(one => (Case: one, Items: ItemsOf(one)))
            .Select(pair => (pair.Case, pair.Items, Key: Key(pair.Items))).OrderBy(triple => triple.Key, StringComparer.Ordinal).ToList();
        var all = read.SelectMany(triple => triple.Items).GroupBy(item => (item.Kind, item.Value)).OrderBy(same => same.Key.Kind.Name, StringComparer.Ordinal).ThenBy(same => same.Key.Value, StringComparer.Ordinal).ToList();
        var numbers = all.Index().ToDictionary(pair => pair.Item.Key, pair => pair.Index);
        return new CaseItems(
            [.. read.Select(triple => triple.Case)],
            [.. read.Select(triple => triple.Items.Select(item => numbers[(item.Kind, item.Value)]).Order().ToArray())],
            [.. all.Select(same => same.Key.Kind).Distinct()],
            [.. all.Select(same => same.Key.Kind)],
            [.. all.Select(same => same.Key.Value)],
            [.. all.Select(same => Share(same.Count(), cases.Count, same.Key.Kind, same.Max(item => item.Prevalence)))]);
    }

    private static List<(LinkKind Kind, string Value, double? Prevalence)> ItemsOf(LinkedCase one) =>
        [.. one.Items
            .GroupBy(item => (item.Kind, item.Value))
            .Select(same => (Kind: LinkKind.Of(same.Key.Kind), same.Key.Value, Prevalence: same.Max(item => item.Prevalence)))
            .Concat(
                one.Jurisdiction.Length > 0
                    ? [(LinkKind.Jurisdiction, one.Jurisdiction, null)]
                    : Array.Empty<(LinkKind Kind, string Value, double? Prevalence)>())
            .OrderBy(item => item.Kind.Name, StringComparer.Ordinal)
            .ThenBy(item => item.Value, StringComparer.Ordinal)];

    private static string Key(List<(LinkKind Kind, string Value, double? Prevalence)> items) =>
        string.Join('\n', items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Kind.Name} {item.Value}")));

    private static double Share(int holders, int cases, LinkKind kind, double? prevalence) => Math.Max(
        (double)holders / (holders < TellingHolders ? Math.Max(cases, LeastCases) : cases),
        prevalence is { } known && kind.StartsLinks ? Math.Min(MostPrevalenceShare, known / PrevalenceScale) : 0);
}
