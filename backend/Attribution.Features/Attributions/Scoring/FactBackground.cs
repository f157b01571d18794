namespace Attribution.Features.Attributions.Scoring;

/// <summary>How common the value of a fact is among the candidates and outside.</summary>
internal readonly record struct FactBackground
{
    /// <summary>Candidates that have the value.</summary>
    public required int Holders { get; init; }

    /// <summary>Holders that count: more than those known where a tool was sold or leaked.</summary>
    public required double CountedHolders { get; init; }

    /// <summary>Share of past cases that show the value, actors weighted by the root of their cases; above 0.</summary>
    public required double CaseShare { get; init; }

    public required bool IsLeaked { get; init; }

    /// <summary>Whether one candidate alone has the value, and nobody can have bought or found it.</summary>
    public bool IsExclusive => Holders == 1 && !IsLeaked;

    /// <summary>Most that the external prevalence leaves of a hit, in nats; infinity where it is not known.</summary>
    public required double LimitInNats { get; init; }
}
