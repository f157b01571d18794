using Attribution.GraphQL.Types;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>What the caller needs to see though it is closed to him, and why. Either a case or an entity.</summary>
[InputObjectType("RequestBreakGlassInput")]
public sealed record RequestBreakGlassInput
{
    /// <summary>The case, with what hangs on it.</summary>
    [ID]
    public string? CaseId { get; init; }

    /// <summary>The entity, with what hangs on it.</summary>
    [ID]
    public string? EntityId { get; init; }

    /// <summary>Why, 10 to 2,000 characters; the owner reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
