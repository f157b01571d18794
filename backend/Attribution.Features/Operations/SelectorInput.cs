using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations;

/// <summary>A value to declare or to ask for.</summary>
[InputObjectType("SelectorInput")]
public sealed record SelectorInput
{
    /// <summary>What sort of value, such as <c>wallet-btc</c> or <c>phone</c>; the likeliest if left out.</summary>
    public string? Type { get; init; }

    /// <summary>The value as written; defanged is fine.</summary>
    public required string Value { get; init; }
}
