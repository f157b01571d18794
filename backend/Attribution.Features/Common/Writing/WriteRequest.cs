using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.Features.Common.Writing;

/// <summary>One write of one caller, before it has a label id, a source and an operation id.</summary>
/// <param name="Action">Stable upper-case verb for the audit entry, such as OPEN_CASE.</param>
/// <param name="IdempotencyKey">The caller's key: the same key and input have one effect.</param>
/// <param name="Input">The input; serialised, its hash tells a retry from another request under the same key.</param>
/// <param name="Label">Label of what is written.</param>
/// <param name="Fill">Adds records, claims and decisions to the batch.</param>
public sealed record WriteRequest(string Action, string IdempotencyKey, object Input, HandlingLabel Label, Func<WriteDraft, GraphBatch, GraphBatch> Fill)
{
    /// <summary>The right that the caller needs.</summary>
    public Right Right { get; init; } = Right.Record;

    /// <summary>Why a label is changed, for the audit trail; null: no label is.</summary>
    public string? Reason { get; init; }

    /// <summary>Units that the write is a step with: their auditors find it under their unit. None: it is the caller's unit's own matter.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];
}
