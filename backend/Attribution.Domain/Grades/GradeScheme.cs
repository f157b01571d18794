namespace Attribution.Domain.Grades;

/// <summary>A way to grade a source and what it says. The number is what stores keep.</summary>
public enum GradeScheme : byte
{
    /// <summary>Nobody graded it: it cannot be judged.</summary>
    Ungraded = 0,

    /// <summary>Source A–F, information 1–6 (NATO STANAG 2511, "Admiralty").</summary>
    Admiralty = 1,

    /// <summary>Source A, B, C, X; information 1–4 (Europol).</summary>
    Europol4X4 = 2,

    /// <summary>Source 1–3, information A–E (College of Policing, United Kingdom).</summary>
    Uk3X5X2 = 3,
}
