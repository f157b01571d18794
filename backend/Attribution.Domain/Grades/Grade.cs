using System.Diagnostics.CodeAnalysis;

namespace Attribution.Domain.Grades;

/// <summary>
/// How good a source is and how good what it says, in the words of one scheme; two fields that are never averaged. A field may be
/// absent where only the other was graded. <c>default</c> is <see cref="Ungraded"/>: it cannot be judged.
/// </summary>
public readonly record struct Grade : IComparable<Grade>
{
    /// <summary>Throws when a value is not of the scheme, or when a scheme is given without values; input goes through TryCreate.</summary>
    public Grade(GradeScheme scheme, string? source, string? information)
    {
        if (FaultOf(scheme, source, information) is { } fault)
        {
            throw new ArgumentException(fault);
        }

        (Scheme, Source, Information) = (scheme, source, information);
    }

    public static Grade Ungraded => default;

    public GradeScheme Scheme { get; }

    /// <summary>The value for the source, such as B; null when it was not graded.</summary>
    public string? Source { get; }

    /// <summary>The value for the information, such as 2; null when it was not graded.</summary>
    public string? Information { get; }

    public bool IsUngraded => Scheme is GradeScheme.Ungraded;

    /// <summary>Nothing is known of the source: not graded, F, X or untested.</summary>
    public bool IsSourceUnknown => SourceStep?.IsUnknown ?? true;

    /// <summary>Nothing is known of the information: not graded, 6 or not known.</summary>
    public bool IsInformationUnknown => InformationStep?.IsUnknown ?? true;

    /// <summary>Scheme, values and words together, so that no letter stands alone: "Admiralty B2: usually reliable; probably true".</summary>
    public string Text => IsUngraded
        ? "Ungraded: cannot be judged"
        : $"{GradeSchemeDefinition.Of(Scheme).Title} {Source ?? "–"}{Information ?? "–"}: "
            + $"{SourceStep?.Words ?? "source not graded"}; {InformationStep?.Words ?? "information not graded"}";

    /// <summary>
    /// Orders values for showing the best first, greater is better: by the weaker of the two fields, then by information, then by source,
    /// then by scheme. Unknown stands behind all that is vouched for and before what is known to be doubtful. Not a weight.
    /// </summary>
    public int Rank => (Math.Min(SourceRank, InformationRank) * 10_000) + (InformationRank * 100) + SourceRank;

    private GradeStep? SourceStep => Step(GradeSchemeDefinition.Of(Scheme).Source, Source);

    private GradeStep? InformationStep => Step(GradeSchemeDefinition.Of(Scheme).Information, Information);

    private int SourceRank => SourceStep?.Rank ?? GradeStep.UnknownRank;

    private int InformationRank => InformationStep?.Rank ?? GradeStep.UnknownRank;

    /// <summary>A grade of exactly these values; otherwise the reason why there is none, with the values that are allowed.</summary>
    public static bool TryCreate(GradeScheme scheme, string? source, string? information, out Grade grade, [NotNullWhen(false)] out string? fault)
    {
        fault = FaultOf(scheme, source, information);
        grade = fault is null ? new Grade(scheme, source, information) : default;
        return fault is null;
    }

    /// <summary>From the three properties of STIX data, such as <c>4x4</c>, <c>B</c>, <c>2</c>; all absent is ungraded.</summary>
    public static bool TryCreate(string? schemeName, string? source, string? information, out Grade grade, [NotNullWhen(false)] out string? fault)
    {
        grade = default;
        if (schemeName is null)
        {
            return TryCreate(GradeScheme.Ungraded, source, information, out grade, out fault);
        }

        if (GradeSchemeDefinition.ByName(schemeName) is not { } scheme)
        {
            fault = $"\"{schemeName}\" is no grade scheme; allowed are admiralty, 4x4, 3x5x2.";
            return false;
        }

        return TryCreate(scheme.Scheme, source, information, out grade, out fault);
    }

    /// <summary>By <see cref="Rank"/>, then by scheme; equal only for grades that are the same or say the same.</summary>
    public int CompareTo(Grade other) => Rank != other.Rank ? Rank.CompareTo(other.Rank) : other.Scheme.CompareTo(Scheme);

    public override string ToString() => Text;

    private static string? FaultOf(GradeScheme scheme, string? source, string? information)
    {
        if (scheme is GradeScheme.Ungraded)
        {
            return source is null && information is null ? null : "Grade values need a scheme: admiralty, 4x4 or 3x5x2.";
        }

        var definition = GradeSchemeDefinition.Of(scheme);
        return source is null && information is null
            ? $"{definition.Title} needs a value for the source or the information."
            : FaultOf(definition, "source", definition.Source, source) ?? FaultOf(definition, "information", definition.Information, information);
    }

    private static string? FaultOf(GradeSchemeDefinition scheme, string field, IReadOnlyList<GradeStep> steps, string? value) =>
        value is null || Step(steps, value) is not null
            ? null
            : $"\"{value}\" is no {field} grade of {scheme.Title}; allowed are {string.Join(", ", steps.Select(step => step.Value))}.";

    private static GradeStep? Step(IReadOnlyList<GradeStep> steps, string? value)
    {
        foreach (var step in steps)
        {
            if (step.Value == value)
            {
                return step;
            }
        }

        return null;
    }
}
