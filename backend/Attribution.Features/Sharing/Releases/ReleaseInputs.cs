using Attribution.GraphQL.Types;

namespace Attribution.Features.Sharing.Releases;

/// <summary>Items to release, and to whom.</summary>
[InputObjectType("RequestReleaseInput")]
public sealed record RequestReleaseInput
{
    /// <summary>Records, relationships' claims and entities, such as a case, of which the own unit's records count; at most 200.</summary>
    [ID]
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>Audience tokens: <c>account:</c>, <c>unit:</c>, <c>country:</c>, <c>region:</c>, <c>group:</c>, <c>operation:</c> with a name, or <c>everyone</c>; at most 50.</summary>
    public required IReadOnlyList<string> ReleaseTo { get; init; }

    /// <summary>Why, 1 to 2,000 characters; whoever sees the items reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>A release to agree to, or to take back.</summary>
[InputObjectType("ChangeReleaseInput")]
public sealed record ChangeReleaseInput
{
    /// <summary>The release.</summary>
    [ID]
    public required string ReleaseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
