using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Extraction;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Evaluation;

/// <summary>Task b1: which group of a snapshot is behind a report's techniques and software. Holds the fields that may be read and no others.</summary>
internal sealed record ReportTask
{
    /// <summary>Snapshot → group → features.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Snapshots { get; init; }

    public required IReadOnlyList<Query> Queries { get; init; }

    /// <summary>One report.</summary>
    public sealed record Query
    {
        public required string Id { get; init; }

        public required string Snapshot { get; init; }

        public required IReadOnlyList<string> Features { get; init; }

        /// <summary>Features to delete, by group.</summary>
        public IReadOnlyDictionary<string, IReadOnlyList<string>> Remove { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

        /// <summary>Groups that are no candidates.</summary>
        public IReadOnlyList<string> Exclude { get; init; } = [];
    }

    /// <summary>The board of one report.</summary>
    public ScoreBoard? Score(Query query, ScoringParameters parameters)
    {
        var excluded = query.Exclude.ToHashSet(StringComparer.Ordinal);
        var profiles = Snapshots[query.Snapshot]
            .Where(group => !excluded.Contains(group.Key))
            .Select(group => new ActorProfile(group.Key, Features(group.Value, query.Remove.GetValueOrDefault(group.Key) ?? [])));
        var index = ProfileIndex.Of(profiles);
        return index.Actors.Count == 0
            ? null
            : ScoreBoard.Of(index, new HashSet<string>(), EvaluatedItems.Of(query.Features.Distinct().Select(ValueOf)), parameters);
    }

    private static List<ProfileFeature> Features(IReadOnlyList<string> features, IReadOnlyList<string> removed) =>
        [.. features.Except(removed).Select(ValueOf).Select(value => new ProfileFeature(value.Type, value.Value))];

    private static TypedValue ValueOf(string feature) => new(feature.StartsWith('S') ? SoftwareEvidence.Type : TechniqueEvidence.Type, feature);
}
