using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>An import of the caller's unit to undo as a whole.</summary>
[InputObjectType("WithdrawImportInput")]
public sealed record WithdrawImportInput
{
    /// <summary>The import.</summary>
    [ID]
    public required string ImportId { get; init; }

    /// <summary>The same key and input have one effect and one answer.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
