using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.TwinStore.Tests.Plans;

/// <summary>Everything that is ever written to a store, batch by batch, with the labels themselves in place of their numbers. Times, ids and contents are settled here.</summary>
internal sealed record Plan(IReadOnlyList<PlannedBatch> Batches)
{
    /// <summary>What is written after them, while readers listen. It holds no new version of anything, so that what is visible at its write is so to the end.</summary>
    public IReadOnlyList<PlannedBatch> Live { get; init; } = [];
}

/// <summary>One commit.</summary>
internal sealed record PlannedBatch(DateTimeOffset At, OperationId Operation, string Account, string Unit, string Action)
{
    /// <summary>Name of the thing by which every reader of a stream knows that he has heard of all before; null: it is no such batch.</summary>
    public string? Marker { get; init; }

    /// <summary>The action under which notices are delivered, as the stream of notices knows them.</summary>
    public const string DeliverNotice = "DELIVER_NOTICE";

    /// <summary>Whether who listens to notices hears of it, and nobody else.</summary>
    public bool IsOfNotices => Action == DeliverNotice;

    public IReadOnlyList<PlannedSource> Sources { get; init; } = [];

    public IReadOnlyList<PlannedRecord> Records { get; init; } = [];

    public IReadOnlyList<PlannedClaim> Claims { get; init; } = [];

    public IReadOnlyList<PlannedDecision> Decisions { get; init; } = [];

    public bool IsEmpty => Sources.Count + Records.Count + Claims.Count + Decisions.Count == 0;
}

/// <summary>A source and its label.</summary>
internal sealed record PlannedSource(SourceWrite Write, HandlingLabel Label);

/// <summary>A record's version and the labels of it and of each of its names; no label: its end.</summary>
internal sealed record PlannedRecord(RecordWrite Write, HandlingLabel? Label, IReadOnlyList<HandlingLabel> NameLabels);

/// <summary>A claim's version and its label; no label: its end.</summary>
internal sealed record PlannedClaim(ClaimWrite Write, HandlingLabel? Label);

/// <summary>A decision and its label; no label: its withdrawal.</summary>
internal sealed record PlannedDecision(DecisionWrite Write, HandlingLabel? Label);
