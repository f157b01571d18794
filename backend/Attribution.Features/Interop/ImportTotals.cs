namespace Attribution.Features.Interop;

/// <summary>What became of a file's objects so far.</summary>
/// <param name="Read">Objects found.</param>
/// <param name="Made">New ones.</param>
/// <param name="Changed">Those with a new version.</param>
/// <param name="Unchanged">Those that were there already.</param>
/// <param name="Skipped">Those older than what is there.</param>
/// <param name="Refused">Those that could not be used.</param>
/// <param name="Closed">Records and claims closed because a snapshot no longer names them.</param>
/// <param name="Pending">Claims that wait for an end that is not there yet.</param>
public readonly record struct ImportTotals(long Read, long Made, long Changed, long Unchanged, long Skipped, long Refused, long Closed, long Pending);
