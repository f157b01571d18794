using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>Declares an object type at start, for types that come from a table instead of classes.</summary>
/// <param name="name">The name in the schema.</param>
public sealed class ObjectTypeDescriptor(string name) : ComplexTypeDescriptor(name)
{
    /// <summary>Sets the description.</summary>
    public ObjectTypeDescriptor Describe(string description)
    {
        Description = description;
        return this;
    }

    /// <summary>Implements these interface types and inherits those of their fields, resolvers included, that are not declared here.</summary>
    public ObjectTypeDescriptor Implements(params ReadOnlySpan<string> interfaces)
    {
        foreach (var each in interfaces)
        {
            Interfaces.Add(new NamedTypeReference(each));
        }

        return this;
    }

    /// <summary>Adds a field.</summary>
    public ObjectTypeDescriptor Field(FieldDescriptor field)
    {
        Fields.Add(field);
        return this;
    }

    /// <summary>Adds a field that is computed without waiting.</summary>
    /// <param name="fieldName">The name in the schema.</param>
    /// <param name="type">The type in GraphQL syntax: <c>[String!]!</c>.</param>
    /// <param name="resolver">Gives the value from the parent; null where there is none.</param>
    /// <param name="description">Markdown; null for none.</param>
    public ObjectTypeDescriptor Field(string fieldName, string type, Func<object, IResolverContext, object?> resolver, string? description = null) =>
        Field(new FieldDescriptor(fieldName, type) { Description = description }.Resolve(resolver));

    /// <summary>Adds a field that is computed without waiting, from a parent of a known class.</summary>
    /// <inheritdoc cref="Field(string, string, Func{object, IResolverContext, object?}, string?)" />
    public ObjectTypeDescriptor Field<TParent>(string fieldName, string type, Func<TParent, IResolverContext, object?> resolver, string? description = null) =>
        Field(fieldName, type, (parent, context) => resolver((TParent)parent, context), description);

    /// <summary>Adds a field whose resolver may wait, for a store or a <see cref="BatchDataLoader{TKey, TValue}"/>.</summary>
    /// <inheritdoc cref="Field(string, string, Func{object, IResolverContext, object?}, string?)" />
    public ObjectTypeDescriptor FieldAsync(
        string fieldName, string type, Func<object, IResolverContext, ValueTask<object?>> resolver, string? description = null) =>
        Field(new FieldDescriptor(fieldName, type) { Description = description }.ResolveAsync(resolver));
}
