using Attribution.Domain.Grades;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Tests.Attributions;

/// <summary>Actors and a case made from a seed: small values, so that hits, misses, duplicates, clusters and hubs all occur.</summary>
internal sealed record ScoringWorld(ProfileIndex Profiles, IReadOnlyList<EvidenceItem> Items)
{
    private static readonly EvidenceType[] Types =
        [TechniqueEvidence.Type, SoftwareEvidence.Type, Ipv4Evidence.Type, SuffixEvidence.Type, WalletEvidence.Type, VictimCountryEvidence.Type];

    public static DateOnly AsOf { get; } = new(2026, 1, 1);

    public static ScoringWorld Of(int seed)
    {
        Random random = new(seed);
        var profiles = Enumerable.Range(0, 2 + random.Next(12)).Select(actor => new ActorProfile($"actor-{actor}", Features(random)) { Cases = 1 + random.Next(20) }).ToList();
        return new ScoringWorld(ProfileIndex.Of(profiles), [.. Enumerable.Range(0, 1 + random.Next(25)).Select(at => Item(random, at))]);
    }

    public static EvidenceItem Item(EvidenceType type, string value, string grade = "A1") =>
        new($"{type.Name}/{value}", type, value) { Grade = GradeOf(grade), Source = "s1", Cluster = "c1", Day = AsOf };

    public static ActorProfile Actor(string id, params (EvidenceType Type, string Value)[] values) =>
        new(id, [.. values.Select(value => new ProfileFeature(value.Type, value.Value))]);

    public static Grade GradeOf(string text) => new(GradeScheme.Admiralty, text[..1], text[1..]);

    public ScoreBoard Board() => ScoreBoard.Of(Profiles, new HashSet<string>(), Items, ScoringParameters.Default);

    public AssessmentOutcome Outcome(ScoringParameters? parameters = null) =>
        new AttributionScorer(Profiles, parameters ?? ScoringParameters.Default with { Draws = 20 }, CalibrationTable.Shipped).Assess(Items, AsOf);

    /// <summary>The assessment; throws where it is refused.</summary>
    public Assessment Assess(ScoringParameters? parameters = null) => ((AssessmentOutcome.Assessed)Outcome(parameters)).Assessment;

    /// <summary>The assessment; null where nothing usable is left.</summary>
    public Assessment? TryAssess(ScoringParameters? parameters = null) => (Outcome(parameters) as AssessmentOutcome.Assessed)?.Assessment;

    private static List<ProfileFeature> Features(Random random) =>
        [.. Enumerable.Range(0, 1 + random.Next(15))
            .Select(_ => (Type: Types[random.Next(Types.Length)], Value: $"v{random.Next(8)}"))
            .Distinct()
            .Select(value => new ProfileFeature(value.Type, value.Value) { Cases = 1 + random.Next(4), FirstSeen = AsOf.AddDays(-800), LastSeen = random.Next(3) == 0 ? null : AsOf.AddDays(-random.Next(900)) })];

    private static EvidenceItem Item(Random random, int at) => new($"e{at}", Types[random.Next(Types.Length)], $"v{random.Next(10)}")
    {
        Day = random.Next(4) == 0 ? null : AsOf.AddDays(-random.Next(500)),
        Grade = random.Next(4) == 0 ? Grade.Ungraded : GradeOf($"{"ABCDEF"[random.Next(6)]}{1 + random.Next(6)}"),
        Source = $"s{random.Next(3)}",
        Cluster = $"c{random.Next(4)}",
        GlobalPrevalence = random.Next(3) == 0 ? Math.Pow(10, -random.Next(7)) : null,
        HubRule = random.Next(10) == 0 ? "sinkhole" : null,
    };
}
