namespace Attribution.Domain.Grades;

/// <summary>Europol's 4x4: C is worse than Admiralty's C, and no value says "confirmed by others".</summary>
internal static class Europol4X4
{
    public static readonly GradeSchemeDefinition Definition = new(GradeScheme.Europol4X4, "EUROPOL_4X4", "4x4", "Europol 4x4")
    {
        Source =
        [
            new("A", "no doubt about the source, or reliable in all instances", 60),
            new("B", "reliable in most instances", 50),
            new("C", "in most instances unreliable", 20),
            new("X", "reliability cannot be evaluated", GradeStep.UnknownRank, IsUnknown: true),
        ],
        Information =
        [
            new("1", "accuracy not in doubt", 50),
            new("2", "known to the source, not to the officer", 40),
            new("3", "hearsay, but corroborated", 36),
            new("4", "hearsay, not corroborated", 32),
        ],
    };
}
