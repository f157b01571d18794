namespace Attribution.Ledger;

/// <summary>An entry on record, without what was searched for or said.</summary>
/// <param name="Seq">Its place, from 1, without gaps.</param>
/// <param name="At">When, µs since 1970.</param>
/// <param name="Actor">Account that did it.</param>
/// <param name="Unit">Its unit then.</param>
/// <param name="Action">Name of the <see cref="AuditAction"/>, such as CHANGE_RIGHTS.</param>
/// <param name="Purpose">Purpose it read for; null: none was chosen.</param>
public sealed record AuditEntry(long Seq, long At, string Actor, string Unit, string Action, string? Purpose)
{
    /// <summary>Number of the case that it was done for; null: none was stated.</summary>
    public string? Case { get; init; }

    /// <summary>Why, where a case was stated and the reason was not erased since; only where entries are looked up.</summary>
    public string? Justification { get; init; }
}
