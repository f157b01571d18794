namespace Attribution.Domain.Grades;

/// <summary>The Admiralty scheme: reliability of the source A–F, credibility of the information 1–6. F and 6 are unknown, not even.</summary>
internal static class Admiralty
{
    public static readonly GradeSchemeDefinition Definition = new(GradeScheme.Admiralty, "ADMIRALTY", "admiralty", "Admiralty")
    {
        Source =
        [
            new("A", "completely reliable", 60),
            new("B", "usually reliable", 50),
            new("C", "fairly reliable", 40),
            new("D", "not usually reliable", 20),
            new("E", "unreliable", 10),
            new("F", "reliability cannot be judged", GradeStep.UnknownRank, IsUnknown: true),
        ],
        Information =
        [
            new("1", "confirmed by others", 60),
            new("2", "probably true", 50),
            new("3", "possibly true", 40),
            new("4", "doubtful", 20),
            new("5", "improbable", 10),
            new("6", "truth cannot be judged", GradeStep.UnknownRank, IsUnknown: true),
        ],
    };
}
