using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Profiles;

namespace Attribution.Features.Attributions.Running;

/// <summary>An answer as it is kept: numbers, codes and ids. Values and names are not in it: they are read live, so that what was erased is not kept here.</summary>
internal sealed record AssessmentDocument
{
    /// <summary>Id of what was asked about.</summary>
    public required string Subject { get; init; }

    /// <summary>Account that asked; empty where nothing is kept.</summary>
    public string Author { get; init; } = "";

    public required ActorRole Role { get; init; }

    /// <summary>Day of the question.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The graph as recorded then, µs since 1970.</summary>
    public required long RecordedAsOf { get; init; }

    /// <summary>Why there is no answer; null: there is one.</summary>
    public KeptRefusal? Refusal { get; init; }

    public string EvidenceHash { get; init; } = "";

    public string ModelVersion { get; init; } = "";

    public string ParametersHash { get; init; } = "";

    public KeptCalibration? Calibration { get; init; }

    public int Candidates { get; init; }

    public IReadOnlyList<KeptFact> Facts { get; init; } = [];

    public IReadOnlyList<KeptHypothesis> Hypotheses { get; init; } = [];

    /// <summary>Probability of all actors that are not listed, together.</summary>
    public double Others { get; init; }

    public double? Margin { get; init; }

    /// <summary>Places of facts.</summary>
    public IReadOnlyList<int> FlipSet { get; init; } = [];

    /// <summary>Id of the actor that the evidence contradicts least; empty: none.</summary>
    public string LeastInconsistent { get; init; } = "";

    public bool IsContested { get; init; }

    public IReadOnlyList<KeptExclusion> Excluded { get; init; } = [];

    public int ItemsTotal { get; init; }

    public int ItemsUsed { get; init; }

    public IReadOnlyList<string> Families { get; init; } = [];

    /// <summary>Independent origins of the facts.</summary>
    public int Origins { get; init; }

    public IReadOnlyList<AssessmentWarning> Warnings { get; init; } = [];

    public AnalyticConfidence Confidence { get; init; }

    public IReadOnlyList<string> ConfidenceReasons { get; init; } = [];
}

/// <summary>Why a question was not answered.</summary>
internal sealed record KeptRefusal(string Code, string Message);

/// <summary>The calibration an answer was given under.</summary>
internal sealed record KeptCalibration(string Set, int Cases, DateOnly FittedAt, double Temperature, double? ExpectedError, double? Brier, int Bins, bool IsShipped);

/// <summary>A fact: the n-th value of a type that its first evidence gives.</summary>
/// <param name="Type">Name of the type.</param>
/// <param name="Place">From 0, values in ordinal order.</param>
/// <param name="Evidence">Ids of claims and records.</param>
/// <param name="Origin">Number of its origin, from 1.</param>
/// <param name="Grade">Scheme, source, information.</param>
/// <param name="Holders">Candidates that have the value.</param>
/// <param name="IsLeaked">Whether a tool was sold or leaked before.</param>
internal sealed record KeptFact(string Type, int Place, IReadOnlyList<string> Evidence, int Origin, IReadOnlyList<string?> Grade, int Holders, bool IsLeaked);

/// <summary>An item that weighs nothing.</summary>
internal sealed record KeptExclusion(string Evidence, string Rule, string Reason);

/// <summary>What a fact does to a hypothesis.</summary>
internal sealed record KeptLine(
    int Fact, bool IsHit, double Base, double Prevalence, double Reliability, double Time, double Dependence, double Final, double LeaveOneOut, int? AgeDays, IReadOnlyList<string> ProfileClaims);

/// <summary>A change that would matter.</summary>
internal sealed record KeptDecisive(int Fact, double Delta, int NewRank);

/// <summary>What an actor usually shows and the case does not, by a claim that says so.</summary>
internal sealed record KeptExpectation(string Type, string Claim);

/// <summary>One hypothesis.</summary>
internal sealed record KeptHypothesis
{
    /// <summary>Id of the actor; UNKNOWN for none of them.</summary>
    public required string Actor { get; init; }

    public int Rank { get; init; }

    public double Probability { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    public double? Among { get; init; }

    public int? RankWithoutPrior { get; init; }

    public double Prior { get; init; }

    public double Total { get; init; }

    public double Inconsistency { get; init; }

    public IReadOnlyList<KeptLine> Lines { get; init; } = [];

    public IReadOnlyList<KeptExpectation> Expected { get; init; } = [];

    public IReadOnlyList<KeptDecisive> Decisive { get; init; } = [];
}
