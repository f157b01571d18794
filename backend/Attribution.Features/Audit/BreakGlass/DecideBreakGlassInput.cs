using Attribution.GraphQL.Types;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>A break-glass that is agreed to.</summary>
[InputObjectType("ApproveBreakGlassInput")]
public sealed record ApproveBreakGlassInput
{
    /// <summary>Which one.</summary>
    [ID]
    public required string Id { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>A break-glass that is ended before its time, or a request that is taken back.</summary>
[InputObjectType("EndBreakGlassInput")]
public sealed record EndBreakGlassInput
{
    /// <summary>Which one.</summary>
    [ID]
    public required string Id { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
