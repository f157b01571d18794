using System.Diagnostics;

namespace Attribution.Domain.Grades;

/// <summary>A grading scheme: its names and the values of its two fields, best first.</summary>
public sealed record GradeSchemeDefinition(GradeScheme Scheme, string EnumName, string StixName, string Title)
{
    public required IReadOnlyList<GradeStep> Source { get; init; }

    public required IReadOnlyList<GradeStep> Information { get; init; }

    /// <summary>All schemes, the ungraded one first.</summary>
    public static IReadOnlyList<GradeSchemeDefinition> All { get; } =
        [new(GradeScheme.Ungraded, "UNGRADED", "", "Ungraded") { Source = [], Information = [] }, Admiralty.Definition, Europol4X4.Definition, Uk3X5X2.Definition];

    public static GradeSchemeDefinition Of(GradeScheme scheme) =>
        All.FirstOrDefault(definition => definition.Scheme == scheme) ?? throw new UnreachableException($"Unknown grade scheme {scheme}.");

    /// <summary>By the name in STIX data (<c>admiralty</c>, <c>4x4</c>, <c>3x5x2</c>) or in GraphQL; null when there is none.</summary>
    public static GradeSchemeDefinition? ByName(string name) =>
        All.FirstOrDefault(definition => name.Length > 0 && (definition.StixName == name || definition.EnumName == name));
}
