namespace Attribution.Ledger;

/// <summary>An entry on record, without its payload.</summary>
/// <param name="Seq">Its place, from 1, without gaps.</param>
/// <param name="At">When, µs since 1970.</param>
/// <param name="Actor">Account that did it.</param>
/// <param name="Unit">Its unit then.</param>
/// <param name="Action">Name of the <see cref="AuditAction"/>, such as CHANGE_RIGHTS.</param>
/// <param name="Purpose">Purpose it read for; null: none was chosen.</param>
public sealed record AuditEntry(long Seq, long At, string Actor, string Unit, string Action, string? Purpose);
