using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>What an actor usually shows and a case does not: shown, never weighed, because cases are seen in part.</summary>
internal static class ExpectedFeatures
{
    private const int Shown = 5;
    private const double UsualShare = 0.5;

    /// <summary>Up to five, the rarest among actors first; only types that the case has evidence of.</summary>
    public static IReadOnlyList<ProfileFeature> Of(ScoreBoard board, int place)
    {
        var actor = board.Index.Actors[board.Model.Candidates[place]];
        var present = board.Facts.Facts.Select(fact => (fact.Type, fact.Value)).ToHashSet();
        var types = present.Select(pair => pair.Type).ToHashSet();
        return [.. actor.Features
            .Where(feature => types.Contains(feature.Type) && !present.Contains((feature.Type, feature.Value)))
            .Where(feature => feature.Type.Comparison == Comparison.Membership || feature.Cases >= UsualShare * (actor.Cases ?? actor.Features.Count))
            .OrderBy(feature => board.Model.HolderCount(feature.Type, feature.Value))
            .ThenBy(feature => feature.Type.Name, StringComparer.Ordinal)
            .ThenBy(feature => feature.Value, StringComparer.Ordinal)
            .Take(Shown)];
    }
}
