using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>Up to 500 things, relationships and decisions that are recorded together or not at all.</summary>
[InputObjectType("RecordBatchInput")]
public sealed record RecordBatchInput
{
    /// <summary>1 to 500 items, in any order.</summary>
    public required IReadOnlyList<RecordBatchItemInput> Items { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>One item of a batch: exactly one of <c>entity</c>, <c>claim</c> and <c>decision</c>.</summary>
[InputObjectType("RecordBatchItemInput")]
public sealed record RecordBatchItemInput
{
    /// <summary>By which other items name it, as <c>#key</c>; 1 to 100 characters, once in a batch.</summary>
    public string? Key { get; init; }

    /// <summary>A thing.</summary>
    public BatchEntityInput? Entity { get; init; }

    /// <summary>A relationship.</summary>
    public BatchClaimInput? Claim { get; init; }

    /// <summary>An identity decision.</summary>
    public BatchDecisionInput? Decision { get; init; }
}
