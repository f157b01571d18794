namespace Attribution.Domain.Grades;

/// <summary>The 3x5x2 of the police of the United Kingdom; its third field, handling P or C, belongs to the label. "Untested" and "not known" are unknown.</summary>
internal static class Uk3X5X2
{
    public static readonly GradeSchemeDefinition Definition = new(GradeScheme.Uk3X5X2, "UK_3X5X2", "3x5x2", "UK 3x5x2")
    {
        Source =
        [
            new("1", "reliable", 50),
            new("2", "untested", GradeStep.UnknownRank, IsUnknown: true),
            new("3", "not reliable", 10),
        ],
        Information =
        [
            new("A", "known directly to the source", 40),
            new("B", "known indirectly to the source, but corroborated", 36),
            new("C", "known indirectly to the source", 32),
            new("D", "not known", GradeStep.UnknownRank, IsUnknown: true),
            new("E", "suspected to be false", 10),
        ],
    };
}
