using System.Text.Json.Serialization;
using Attribution.Features.Attributions.Extraction;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Evaluation;

/// <summary>Task b3: which actor uses these domains, addresses and URLs. Holds the fields that may be read and no others.</summary>
internal sealed record ObservableTask
{
    [JsonPropertyName("profiles_cases")]
    public required IReadOnlyList<PastCase> PastCases { get; init; }

    /// <summary>Suffix → <c>public</c> or <c>provider</c>.</summary>
    public IReadOnlyDictionary<string, string> Suffixes { get; init; } = new Dictionary<string, string>();

    public required IReadOnlyList<Query> Queries { get; init; }

    /// <summary>A past case of an actor.</summary>
    public sealed record PastCase
    {
        [JsonPropertyName("g")]
        public required string Actor { get; init; }

        [JsonPropertyName("obs")]
        public required IReadOnlyList<string> Observables { get; init; }

        [JsonPropertyName("context_ips")]
        public IReadOnlyList<string> ContextAddresses { get; init; } = [];
    }

    /// <summary>A case whose actor is asked for.</summary>
    public sealed record Query
    {
        public required string Id { get; init; }

        [JsonPropertyName("obs")]
        public required IReadOnlyList<string> Observables { get; init; }

        [JsonPropertyName("context_ips")]
        public IReadOnlyList<string> ContextAddresses { get; init; } = [];

        /// <summary>Actors that are no candidates.</summary>
        public IReadOnlyList<string> Exclude { get; init; } = [];
    }

    /// <summary>The suffixes as a table.</summary>
    public SuffixTable SuffixTable() => new(Suffixes.ToDictionary(pair => pair.Key, pair => pair.Value == "provider", StringComparer.Ordinal));

    /// <summary>The actors with what their past cases show.</summary>
    public ProfileIndex Index(ObservableReader reader) => ProfileIndex.Of(PastCases
        .GroupBy(past => past.Actor)
        .Select(cases => new ActorProfile(cases.Key, FeaturesOf(cases, reader)) { Cases = cases.Count() }));

    /// <summary>The board of one case; null when no candidate is left.</summary>
    public static ScoreBoard? Score(Query query, ProfileIndex index, ObservableReader reader, ScoringParameters parameters)
    {
        var excluded = query.Exclude.ToHashSet(StringComparer.Ordinal);
        return index.Actors.All(actor => excluded.Contains(actor.ActorId))
            ? null
            : ScoreBoard.Of(index, excluded, EvaluatedItems.Of(reader.Read(query.Observables, query.ContextAddresses)), parameters);
    }

    private static List<ProfileFeature> FeaturesOf(IEnumerable<PastCase> cases, ObservableReader reader) =>
        [.. cases
            .SelectMany(past => reader.Read(past.Observables, past.ContextAddresses))
            .CountBy(value => value)
            .Select(pair => new ProfileFeature(pair.Key.Type, pair.Key.Value) { Cases = pair.Value })];
}
