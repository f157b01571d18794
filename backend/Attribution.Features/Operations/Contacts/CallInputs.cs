using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Contacts;

/// <summary>A unit to call urgently.</summary>
[InputObjectType("CallUnitInput")]
public sealed record CallUnitInput
{
    /// <summary>A request between the two units, or a notice to the caller's unit that names the other.</summary>
    [ID]
    public required string AboutId { get; init; }

    /// <summary>The unit to call.</summary>
    public required string UnitId { get; init; }

    /// <summary>What is urgent, 1 to 2,000 characters; the called unit reads it.</summary>
    public required string Text { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>A call to acknowledge.</summary>
[InputObjectType("AcknowledgeCallInput")]
public sealed record AcknowledgeCallInput
{
    /// <summary>The call.</summary>
    [ID]
    public required string CallId { get; init; }

    /// <summary>In words, at most 2,000 characters, such as who deals with it.</summary>
    public string? Note { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
