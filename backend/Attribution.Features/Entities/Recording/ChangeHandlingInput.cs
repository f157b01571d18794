using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>A record or claim of the caller's unit, and who may see it from now on.</summary>
[InputObjectType("ChangeHandlingInput")]
public sealed record ChangeHandlingInput
{
    /// <summary>The record or claim.</summary>
    [ID]
    public required string Id { get; init; }

    /// <summary>Who may see it. Compartments, purposes, exclusions and conditions of other owners stay as they are.</summary>
    public required HandlingInput Handling { get; init; }

    /// <summary>Why, 1 to 2,000 characters; whoever sees the item reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
