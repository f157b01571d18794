using System.Collections.Frozen;

namespace Attribution.GraphQL.Types;

/// <summary>An enum type (GraphQL §3.9).</summary>
public sealed class EnumType : NamedType
{
    private readonly FrozenDictionary<string, EnumValueDefinition> byName;
    private readonly FrozenDictionary<object, EnumValueDefinition> byValue;

    internal EnumType(string name, string? description, IReadOnlyList<EnumValueDefinition> values)
        : base(name, description)
    {
        Values = values;
        byName = values.DistinctBy(each => each.Name).ToFrozenDictionary(each => each.Name);
        byValue = values.DistinctBy(each => each.Value).ToFrozenDictionary(each => each.Value);
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values in order of declaration.</summary>
    public IReadOnlyList<EnumValueDefinition> Values { get; }

    /// <summary>The value written as <paramref name="name"/>; null when there is none.</summary>
    public EnumValueDefinition? FindByName(string name) => byName.GetValueOrDefault(name);

    /// <summary>The value that <paramref name="value"/> stands for in resolvers, or is named by; null when there is none.</summary>
    internal EnumValueDefinition? FindByValue(object value) =>
        byValue.GetValueOrDefault(value) ?? (value is string text ? byName.GetValueOrDefault(text) : null);
}
