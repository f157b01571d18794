using Attribution.GraphQL.Types;

namespace Attribution.Features.Cases;

/// <summary>A case to close.</summary>
[InputObjectType("CloseCaseInput")]
public sealed record CloseCaseInput
{
    /// <summary>A case of the caller's unit.</summary>
    [ID]
    public required string CaseId { get; init; }

    /// <summary>Why, 1 to 2,000 characters; kept with the case.</summary>
    public required string Reason { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>A closed case to go on with.</summary>
[InputObjectType("ReopenCaseInput")]
public sealed record ReopenCaseInput
{
    /// <summary>A case of the caller's unit.</summary>
    [ID]
    public required string CaseId { get; init; }

    /// <summary>Why, 1 to 2,000 characters; kept with the case.</summary>
    public required string Reason { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
