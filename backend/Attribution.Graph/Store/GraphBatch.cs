using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>One write: all of it or nothing, durable before the answer, with one effect however often it is sent under the same <see cref="Operation"/>.</summary>
public sealed record GraphBatch
{
    /// <summary>Most writes of all kinds in one batch.</summary>
    public const int MaxWrites = 100_000;

    /// <summary>The write's name; bound to <see cref="Account"/>.</summary>
    public required OperationId Operation { get; init; }

    /// <summary>SHA-256 of what was asked; the same operation with another hash is refused as <c>IDEMPOTENCY_KEY_REUSED</c>.</summary>
    public required ReadOnlyMemory<byte> RequestHash { get; init; }

    /// <summary>Account that writes.</summary>
    public required string Account { get; init; }

    /// <summary>Its unit.</summary>
    public required string UnitId { get; init; }

    /// <summary>What was done, for the audit outbox: a stable upper-case verb such as <c>RECORD_CLAIM</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Sources to write.</summary>
    public IReadOnlyList<SourceWrite> Sources { get; init; } = [];

    /// <summary>Records to write.</summary>
    public IReadOnlyList<RecordWrite> Records { get; init; } = [];

    /// <summary>Claims to write. Ends may be records and claims of the same batch, in any order.</summary>
    public IReadOnlyList<ClaimWrite> Claims { get; init; } = [];

    /// <summary>Identity decisions to write.</summary>
    public IReadOnlyList<DecisionWrite> Decisions { get; init; } = [];

    /// <summary>References whose target is not there yet.</summary>
    public IReadOnlyList<PendingClaim> Pending { get; init; } = [];

    /// <summary>Pending references that this batch completes or drops.</summary>
    public IReadOnlyList<long> PendingDone { get; init; } = [];

    /// <summary>How far an import is after this batch; null outside imports.</summary>
    public ImportProgress? Import { get; init; }

    /// <summary>The answer to give again for the same operation within 24 h, as JSON; null: none.</summary>
    public ReadOnlyMemory<byte>? Answer { get; init; }
}
