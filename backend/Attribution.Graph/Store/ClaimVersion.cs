using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>One version of a claim as read back.</summary>
/// <param name="Number">The store's small number of the claim.</param>
/// <param name="Id">The claim.</param>
/// <param name="Header">What never changes.</param>
/// <param name="FromNumber">Store number of the source end: a record's, or with <see cref="EndRef.IsClaim"/> a claim's.</param>
/// <param name="ToNumber">Store number of the target end.</param>
/// <param name="Content">What this version says.</param>
/// <param name="Version">1 and up.</param>
/// <param name="RecordedFrom">µs since 1970.</param>
/// <param name="RecordedTo">µs since 1970; null: current.</param>
public sealed record ClaimVersion(int Number, ClaimId Id, ClaimHeader Header, int FromNumber, int ToNumber, ClaimContent Content, int Version, long RecordedFrom, long? RecordedTo);
