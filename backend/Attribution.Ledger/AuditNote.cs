namespace Attribution.Ledger;

/// <summary>Something to be put on record.</summary>
public sealed record AuditNote
{
    /// <summary>Most subjects of one entry; more are spread over several.</summary>
    public const int MaxSubjects = 1_000;

    /// <summary>Account that did it.</summary>
    public required string Actor { get; init; }

    /// <summary>Its unit.</summary>
    public required string Unit { get; init; }

    /// <summary>What it did.</summary>
    public required AuditAction Action { get; init; }

    /// <summary>Token of the purpose that it reads for; null: none was chosen.</summary>
    public string? Purpose { get; init; }

    /// <summary>Number of the case that it was done for; null: none was stated.</summary>
    public string? Case { get; init; }

    /// <summary>Why it was done, where a case was stated; kept beside the payload, so that the law may have it erased.</summary>
    public string? Justification { get; init; }

    /// <summary>Ids of the items it was done to, at most <see cref="MaxSubjects"/>; empty where none is meant.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>What an auditor may not see and the law may have erased, such as the words of a search; null: nothing. At most 4,000 characters are kept.</summary>
    public string? Payload { get; init; }
}
