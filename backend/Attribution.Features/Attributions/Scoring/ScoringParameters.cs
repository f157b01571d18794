using System.Globalization;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>Everything that can be set about an assessment; its text goes into the assessment's hash.</summary>
internal sealed record ScoringParameters
{
    /// <summary>Defaults of a fresh installation.</summary>
    public static ScoringParameters Default { get; } = new();

    /// <summary>Most that one family of evidence may move a hypothesis, in nats either way (a factor of 100); above 0.</summary>
    public double FamilyCap { get; init; } = 4.6;

    /// <summary>
    /// γ: power of the prior by counted past cases; 0 makes all actors equal. Higher is right more often and makes famous actors the usual suspects: on b3's development queries 1.1
    /// gives MRR .67 and macro Hit@1 .19, 0.7 gives .65 and .23.
    /// </summary>
    public double PriorExponent { get; init; } = 0.7;

    /// <summary>γ where cases were not counted and the size of the profile stands in for them.</summary>
    public double SizePriorExponent { get; init; } = 1.0;

    /// <summary>Bootstrap draws over provenance clusters for the interval; 0: no interval.</summary>
    public int Draws { get; init; } = 200;

    /// <summary>Hypotheses that are explained line by line, from the top.</summary>
    public int Explained { get; init; } = 10;

    /// <summary>Whether the matrix and what would overturn the answer are left out: for answers that are compared and not kept. No probability or weight depends on it.</summary>
    public bool IsBrief { get; init; }

    /// <summary>More items than this are refused.</summary>
    public int MaxItems { get; init; } = 100_000;

    /// <summary>More actors than this are refused.</summary>
    public int MaxActors { get; init; } = 20_000;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"cap={FamilyCap:R};prior={PriorExponent:R}/{SizePriorExponent:R};draws={Draws};explained={Explained}");
}
