using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>
/// The facts of one case in a fixed order, in groups of one family, provenance cluster and type: the groups in which items discount
/// each other.
/// </summary>
internal sealed class CaseFacts
{
    private CaseFacts(IReadOnlyList<Fact> facts, IReadOnlyList<ExcludedEvidence> excluded)
    {
        (Facts, Excluded) = (facts, excluded);
        Groups = GroupsOf(facts);
        FamilyEnds = [.. Enumerable.Range(1, facts.Count).Where(end => end == facts.Count || facts[end].Type.Family != facts[end - 1].Type.Family)];
        Clusters = [.. facts.Select(fact => fact.Cluster).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>By family, cluster, type, value.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Items that weigh nothing, by id.</summary>
    public IReadOnlyList<ExcludedEvidence> Excluded { get; }

    public FactGroup[] Groups { get; }

    /// <summary>Where each family ends among the facts, rising.</summary>
    public int[] FamilyEnds { get; }

    /// <summary>Provenance clusters, ordered.</summary>
    public IReadOnlyList<string> Clusters { get; }

    /// <summary>Collapses repeated values and sets hubs aside.</summary>
    /// <param name="items">The items of a case, in any order.</param>
    /// <param name="fanOut">Whether a value has so many holders that it is a hub.</param>
    public static CaseFacts Of(IReadOnlyList<EvidenceItem> items, Func<EvidenceType, string, bool> fanOut)
    {
        Reliability reliability = new(items);
        List<ExcludedEvidence> excluded = [];
        List<Fact> facts = [];
        foreach (var same in items.GroupBy(item => (item.Type, item.Value)))
        {
            if (RuleAgainst(same, fanOut) is { } against)
            {
                excluded.AddRange(same.Select(item => new ExcludedEvidence(item.Id, item.Value, against.Rule, against.Reason)));
                continue;
            }

            List<EvidenceItem> ordered = [.. same
                .OrderByDescending(item => reliability.Of(item.Grade).Mean)
                .ThenByDescending(item => item.Day ?? DateOnly.MinValue)
                .ThenBy(item => item.Provenance, StringComparer.Ordinal)
                .ThenBy(item => item.Source, StringComparer.Ordinal)
                .ThenBy(item => item.Id, StringComparer.Ordinal)];
            facts.Add(new Fact(ordered[0], ordered, reliability.Of(ordered[0].Grade)));
        }

        return new CaseFacts(
            [.. facts
                .OrderBy(fact => fact.Type.Family)
                .ThenBy(fact => fact.Cluster, StringComparer.Ordinal)
                .ThenBy(fact => fact.Type.Name, StringComparer.Ordinal)
                .ThenBy(fact => fact.Value, StringComparer.Ordinal)],
            [.. excluded.OrderBy(item => item.EvidenceId, StringComparer.Ordinal).ThenBy(item => item.Value, StringComparer.Ordinal)]);
    }

    /// <summary>The same case without some of its facts, by place.</summary>
    public CaseFacts Without(IReadOnlySet<int> places) => new([.. Facts.Where((_, place) => !places.Contains(place))], Excluded);

    /// <summary>The same case with the uncertain shares at another point of their range.</summary>
    public CaseFacts WithShares(Func<GenuineShare, double> share) =>
        new([.. Facts.Select(fact => fact with { Genuine = GenuineShare.Known(share(fact.Genuine)) })], Excluded);

    private static (string Rule, string Reason)? RuleAgainst(
        IGrouping<(EvidenceType Type, string Value), EvidenceItem> same, Func<EvidenceType, string, bool> fanOut)
    {
        if (same.Select(item => item.HubRule).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault() is { } rule)
        {
            return (rule, $"A list or rule names it a shared hub ({rule}): whoever uses it is not singled out.");
        }

        return same.Key.Type.IsAsset && fanOut(same.Key.Type, same.Key.Value)
            ? ("FAN_OUT", "So many actors have used it that it singles nobody out.")
            : null;
    }

    private static FactGroup[] GroupsOf(IReadOnlyList<Fact> facts)
    {
        List<FactGroup> groups = [];
        for (var start = 0; start < facts.Count;)
        {
            var end = start + 1;
            while (end < facts.Count && facts[end].Type == facts[start].Type && facts[end].Cluster == facts[start].Cluster)
            {
                end++;
            }

            groups.Add(new FactGroup(facts[start].Type, facts[start].Cluster, start, end - start));
            start = end;
        }

        return [.. groups];
    }
}
