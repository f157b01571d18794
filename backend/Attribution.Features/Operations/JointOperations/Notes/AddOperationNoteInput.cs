using Attribution.Features.Common;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.JointOperations.Notes;

/// <summary>A note to write in an operation.</summary>
[InputObjectType("AddOperationNoteInput")]
public sealed record AddOperationNoteInput
{
    /// <summary>The operation.</summary>
    [ID]
    public required string OperationId { get; init; }

    /// <summary>What it says, 1 to 10,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Entities, records and notes of the operation that it is about, at most 50: their conditions hold for it.</summary>
    [ID]
    public IReadOnlyList<string>? About { get; init; }

    /// <summary>Handling codes of the caller's unit.</summary>
    public IReadOnlyList<HandlingCode>? HandlingCodes { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
