using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>A record of the caller's unit to take back.</summary>
[InputObjectType("WithdrawRecordInput")]
public sealed record WithdrawRecordInput
{
    /// <summary>The record.</summary>
    [ID]
    public required string Id { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
