using Attribution.Domain.Kinds;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Conditions on a kind.</summary>
[InputObjectType("KindOperationFilterInput")]
public sealed record KindFilterInput
{
    /// <summary>Exactly this kind.</summary>
    public Kind? Eq { get; init; }

    /// <summary>One of these kinds.</summary>
    public IReadOnlyList<Kind>? In { get; init; }

    /// <summary>The kinds that pass; empty: all.</summary>
    internal IReadOnlyList<ushort> Codes() => Eq is { } only ? [(ushort)only] : [.. (In ?? []).Select(kind => (ushort)kind)];
}
