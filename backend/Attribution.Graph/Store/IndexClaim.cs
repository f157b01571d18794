namespace Attribution.Graph.Store;

/// <summary>What the graph index keeps of one version of a claim.</summary>
/// <param name="Number">Store number, 1 and up, without long gaps.</param>
/// <param name="From">Store number of the source end.</param>
/// <param name="To">Store number of the target end.</param>
/// <param name="FromIsClaim">True if the source end is a claim.</param>
/// <param name="ToIsClaim">True if the target end is a claim.</param>
/// <param name="TypeCode">Relationship type; codes of OTHER types are those the store gave to their names (<see cref="IGraphReads.ReadOtherTypesAsync"/>).</param>
/// <param name="Confidence">0–100; 255: none given.</param>
/// <param name="Label">Label id of this version.</param>
/// <param name="ValidFrom">µs since 1970; <see cref="long.MinValue"/>: undated.</param>
/// <param name="ValidTo">µs since 1970; <see cref="long.MaxValue"/>: open.</param>
/// <param name="RecordedFrom">µs since 1970.</param>
/// <param name="RecordedTo">µs since 1970; <see cref="long.MaxValue"/>: current.</param>
public readonly record struct IndexClaim(
    int Number, int From, int To, bool FromIsClaim, bool ToIsClaim, ushort TypeCode, byte Confidence, int Label, long ValidFrom, long ValidTo, long RecordedFrom, long RecordedTo);
