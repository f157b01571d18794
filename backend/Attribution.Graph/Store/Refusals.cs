using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>The refusals of a batch, worded once for all stores. <c>item</c> is record, claim, name, source or decision; <c>index</c> its place in the batch's list.</summary>
public static class Refusals
{
    /// <summary>UNKNOWN_LABEL.</summary>
    public static CommitResult.Refused UnknownLabel(string item, LabelId label, int index) =>
        new("UNKNOWN_LABEL", $"The {item} has the label {label.Value}, which was never interned.", index);

    /// <summary>UNKNOWN_SOURCE.</summary>
    public static CommitResult.Refused UnknownSource(string item, int index) => new("UNKNOWN_SOURCE", $"The {item} names a source that was never written.", index);

    /// <summary>STALE_VERSION: the write follows another version than the current one.</summary>
    public static CommitResult.Refused Stale(string item, int expected, int current, int index) =>
        new("STALE_VERSION", $"The {item} has version {current}, not {expected}.", index, current);

    /// <summary>STALE_VERSION: one of the two writes of one item would follow the other.</summary>
    public static CommitResult.Refused WrittenTwice(string item, int current, int index) => new("STALE_VERSION", $"The {item} is written twice in one batch.", index, current);

    /// <summary>DUPLICATE_EXTERNAL_ID of a record or claim.</summary>
    public static CommitResult.Refused DuplicateExternalId(string item, string externalId, int index) =>
        new("DUPLICATE_EXTERNAL_ID", $"Owner and source already have another {item} with the external id '{externalId}'.", index);

    /// <summary>DUPLICATE_EXTERNAL_ID of a source.</summary>
    public static CommitResult.Refused DuplicateSource(SourceWrite source, int index) =>
        new("DUPLICATE_EXTERNAL_ID", $"Unit {source.OwnerUnit} already has another source with the external id '{source.ExternalId}'.", index);

    /// <summary>UNKNOWN_RECORD.</summary>
    public static CommitResult.Refused UnknownRecord(RecordId record, int index) => new("UNKNOWN_RECORD", $"There is no record {record}.", index);

    /// <summary>UNKNOWN_CLAIM.</summary>
    public static CommitResult.Refused UnknownClaim(ClaimId claim, int index) => new("UNKNOWN_CLAIM", $"There is no claim {claim}.", index);

    /// <summary>UNKNOWN_END, of the source end or else of the target end.</summary>
    public static CommitResult.Refused UnknownEnd(bool isSource, int index) => new("UNKNOWN_END", $"The {(isSource ? "source" : "target")} end of the claim does not exist.", index);

    /// <summary>UNKNOWN_DECISION: none that stands.</summary>
    public static CommitResult.Refused UnknownDecision(DecisionId decision, int index) => new("UNKNOWN_DECISION", $"There is no decision {decision} that stands.", index);

    /// <summary>STALE_VERSION of a decision.</summary>
    public static CommitResult.Refused DecisionExists(DecisionId decision, int index) =>
        new("STALE_VERSION", $"The decision {decision} exists; decisions are never changed.", index, 1);

    /// <summary>FAMILY_MISMATCH.</summary>
    public static CommitResult.Refused FamilyMismatch(int index) =>
        new("FAMILY_MISMATCH", "A decision is between two records, and SAME between records of one identity family only.", index);

    /// <summary>TOO_MANY_WRITES of the whole batch; null: there are not too many.</summary>
    public static CommitResult.Refused? TooMany(GraphBatch batch)
    {
        var writes = batch.Sources.Count + batch.Records.Count + batch.Claims.Count + batch.Decisions.Count + batch.Pending.Count + batch.PendingDone.Count;
        return writes > GraphBatch.MaxWrites ? new("TOO_MANY_WRITES", $"A batch holds at most {GraphBatch.MaxWrites} writes; this one has {writes}.") : null;
    }

    /// <summary>IDEMPOTENCY_KEY_REUSED of the whole batch.</summary>
    public static CommitResult.Refused KeyReused { get; } = new("IDEMPOTENCY_KEY_REUSED", "The operation was written before with other content; use a new key.");

    /// <summary>Why a next version cannot follow what is there; null: it can. STALE_VERSION, or UNKNOWN_RECORD where the record has ended already.</summary>
    public static CommitResult.Refused? OfNext(RecordWrite write, int current, bool isClosed, int index) =>
        current != write.ExpectedVersion ? Stale("record", write.ExpectedVersion, current, index)
        : isClosed && write.Content is null ? new("UNKNOWN_RECORD", $"The record {write.Id} is closed already.", index)
        : null;

    /// <summary>Why a next version cannot follow what is there; null: it can. STALE_VERSION, or UNKNOWN_CLAIM where the claim has ended already.</summary>
    public static CommitResult.Refused? OfNext(ClaimWrite write, int current, bool isClosed, int index) =>
        current != write.ExpectedVersion ? Stale("claim", write.ExpectedVersion, current, index)
        : isClosed && write.Content is null ? new("UNKNOWN_CLAIM", $"The claim {write.Id} is withdrawn already.", index)
        : null;
}
