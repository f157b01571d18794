namespace Attribution.Domain.Grades;

/// <summary>
/// One value of a scheme with its words. <paramref name="Rank"/> only orders, it weighs nothing: Admiralty's steps are 60 (A, 1), 50, 40,
/// 30 (cannot be judged), 20, 10 (E, 5), and a value of another scheme has the lowest rank that its words allow.
/// </summary>
public sealed record GradeStep(string Value, string Words, int Rank, bool IsUnknown = false)
{
    /// <summary>The rank of what cannot be judged: behind all that is vouched for, before what is known to be doubtful.</summary>
    public const int UnknownRank = 30;
}
