using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>A claim that waits for its ends: kept as the importer needs it to complete it later, and found by the external ids it waits for.</summary>
/// <param name="Number">Store's number; 0 when new.</param>
/// <param name="OwnerUnit">The unit that imported it.</param>
/// <param name="WaitsFor">External ids of the missing ends, one or two.</param>
/// <param name="Header">The header with the ends that are known; a missing end is <c>default</c>.</param>
/// <param name="FromExternalId">External id of the source end.</param>
/// <param name="ToExternalId">External id of the target end.</param>
/// <param name="Content">The claim's content.</param>
/// <param name="Import">The import that brought it.</param>
public sealed record PendingClaim(
    long Number, string OwnerUnit, IReadOnlyList<string> WaitsFor, ClaimHeader Header, string FromExternalId, string ToExternalId, ClaimContent Content, ImportId Import);
