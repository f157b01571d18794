namespace Attribution.GraphQL.Types;

/// <summary>What a <see cref="Schema"/> is put together from.</summary>
internal sealed record SchemaParts
{
    public string? Description { get; init; }

    public required string QueryType { get; init; }

    public string? MutationType { get; init; }

    public string? SubscriptionType { get; init; }

    public required IReadOnlyList<NamedType> Types { get; init; }

    public required IReadOnlyList<DirectiveDefinition> Directives { get; init; }

    /// <summary>Which object or interface type stands for a C# type.</summary>
    public required IReadOnlyDictionary<Type, NamedType> RuntimeTypes { get; init; }
}
