using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Filters;

/// <summary>Declares a sort input: <c>{ field: ASC }</c>, used in lists.</summary>
/// <param name="name">The name in the schema, such as <c>EntitySortInput</c>.</param>
public sealed class SortInputDescriptor(string name)
{
    private readonly List<(string Name, string? Description)> fields = [];

    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>Adds a field to order by.</summary>
    public SortInputDescriptor Field(string fieldName, string? description = null)
    {
        fields.Add((fieldName, description));
        return this;
    }

    internal InputObjectTypeDescriptor Describe()
    {
        var result = new InputObjectTypeDescriptor(Name) { Description = "What to order by; the first field counts first.", Factory = FilterReading.Terms };
        foreach (var (fieldName, description) in fields)
        {
            result.Field(new InputValueDescriptor(fieldName, new ClrTypeReference(typeof(SortDirection), IsInput: true)) { Description = description });
        }

        return result;
    }
}
