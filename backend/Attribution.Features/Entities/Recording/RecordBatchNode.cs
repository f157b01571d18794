using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>What a batch recorded.</summary>
/// <param name="Items">What came of each item, in their order.</param>
[ObjectType("RecordedBatch")]
public sealed record RecordBatchNode([property: ListSize(AssumedSize = 50)] IReadOnlyList<RecordedItemNode> Items);

/// <summary>What came of one item; the one of its sort is given, the others are null.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="Record">The record of a thing; null also if its label does not show it to the caller.</param>
/// <param name="Claim">The claim of a relationship; null also if its label does not show it to the caller.</param>
/// <param name="DecisionId">The decision, by which it can be taken back.</param>
[ObjectType("RecordedItem")]
public sealed record RecordedItemNode(string? Key, RecordNode? Record, ClaimNode? Claim, [property: ID] string? DecisionId);
