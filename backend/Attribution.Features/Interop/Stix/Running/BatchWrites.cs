using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>The writes of one batch while they are gathered.</summary>
internal sealed class BatchWrites
{
    public List<RecordWrite> Records { get; set; } = [];

    public List<ClaimWrite> Claims { get; set; } = [];

    public List<PendingClaim> Pending { get; } = [];

    public List<long> PendingDone { get; } = [];

    public bool IsEmpty => Records.Count + Claims.Count + Pending.Count + PendingDone.Count == 0;
}
