namespace Attribution.Features.Attributions.CaseLinkage;

/// <summary>A suggested link: never a decision. Reasons are the rarest items that both cases show.</summary>
internal sealed record CaseLink(string FirstId, string SecondId, double Probability, IReadOnlyList<LinkItem> Reasons);

/// <summary>Suggested links and the cluster of each case.</summary>
internal sealed record CaseLinks(IReadOnlyList<CaseLink> Links, IReadOnlyDictionary<string, int> ClusterOf);

/// <summary>Which cases belong together. Pure; sees only the cases it is given, so that what a reader may not see cannot be a reason.</summary>
internal static class CaseLinker
{
    private const double LeastProbability = 0.02;
    private const double Unlisted = 0.001;
    private const int MostReasons = 5;

    /// <summary>Most cases linked at once; the caller refuses more.</summary>
    public static int MostCases => 50_000;

    /// <summary>Links a set of cases with different ids.</summary>
    public static CaseLinks Link(IReadOnlyList<LinkedCase> cases, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cases.Count, MostCases);
        if (cases.Count == 0)
        {
            return new CaseLinks([], new Dictionary<string, int>());
        }

        var items = CaseItems.Of(cases);
        var first = FirstLinks.Of(items, cancellationToken);
        var membership = ClusterMembership.Of(items, AverageLinkage.Clusters(cases.Count, first), cancellationToken);
        return new CaseLinks(
            [.. Pairs(membership, first).Select(pair => LinkOf(items, membership, pair.First, pair.Second)).Where(link => link.Probability >= LeastProbability)],
            Enumerable.Range(0, cases.Count).ToDictionary(at => items.Cases[at].Id, at => membership.ClusterOf[at], StringComparer.Ordinal));
    }

    private static IEnumerable<(int First, int Second)> Pairs(ClusterMembership membership, IReadOnlyList<PairWeight> first)
    {
        foreach (var cluster in Enumerable.Range(0, membership.ClusterOf.Length).GroupBy(at => membership.ClusterOf[at]))
        {
            int[] members = [.. cluster];
            for (var a = 0; a < members.Length; a++)
            {
                for (var b = a + 1; b < members.Length; b++)
                {
                    yield return (members[a], members[b]);
                }
            }
        }

        foreach (var link in first.Where(link => membership.ClusterOf[link.First] != membership.ClusterOf[link.Second]))
        {
            yield return (link.First, link.Second);
        }
    }

    private static CaseLink LinkOf(CaseItems items, ClusterMembership membership, int first, int second)
    {
        var (a, b) = (membership.Shares[first], membership.Shares[second]);
        var shared = 0.0;
        foreach (var (cluster, share) in a)
        {
            shared += share * b.GetValueOrDefault(cluster);
        }

        // Both may be sure of the other's cluster while a part of each goes elsewhere.
        var mutual = Math.Sqrt(b.GetValueOrDefault(membership.ClusterOf[first], Unlisted) * a.GetValueOrDefault(membership.ClusterOf[second], Unlisted));
        return new CaseLink(items.Cases[first].Id, items.Cases[second].Id, Math.Min(1, Math.Max(shared, mutual)), Reasons(items, first, second));
    }

    private static IReadOnlyList<LinkItem> Reasons(CaseItems items, int first, int second) =>
        [.. items.Items[first]
            .Intersect(items.Items[second])
            .OrderBy(item => items.Shares[item])
            .ThenBy(item => items.Values[item], StringComparer.Ordinal)
            .Take(MostReasons)
            .Select(item => new LinkItem(items.Kinds[items.KindOf[item]].Name, items.Values[item], null))];
}
