namespace Attribution.Graph.Store;

/// <summary>What the graph index keeps of one version of a record.</summary>
/// <param name="Number">Store number, 1 and up, without long gaps.</param>
/// <param name="KindCode">Its kind.</param>
/// <param name="Label">Label id of this version.</param>
/// <param name="IdentityNumber">Number of the first record with the same identity key (its own if it is the first).</param>
/// <param name="RecordedFrom">µs since 1970.</param>
/// <param name="RecordedTo">µs since 1970; <see cref="long.MaxValue"/>: current.</param>
/// <param name="Revoked">True if the source revoked or deprecated it.</param>
public readonly record struct IndexRecord(int Number, ushort KindCode, int Label, int IdentityNumber, long RecordedFrom, long RecordedTo, bool Revoked);
