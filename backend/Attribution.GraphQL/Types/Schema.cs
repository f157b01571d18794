using System.Collections.Frozen;

namespace Attribution.GraphQL.Types;

#pragma warning disable CA1724 // GraphQL names it so, and System.Xml.Schema is not used beside it
/// <summary>A complete, checked type system (GraphQL §3.3). Immutable and safe for any number of threads.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> types;
    private readonly FrozenDictionary<string, DirectiveDefinition> directives;
    private readonly FrozenDictionary<string, IReadOnlyList<ObjectType>> possibleTypes;
    private readonly RuntimeTypes runtimeTypes;

    internal Schema(SchemaParts parts)
    {
        Description = parts.Description;
        types = parts.Types.ToFrozenDictionary(each => each.Name);
        Types = parts.Types;
        Directives = parts.Directives;
        directives = parts.Directives.ToFrozenDictionary(each => each.Name);
        QueryType = (ObjectType)types[parts.QueryType];
        MutationType = Root(parts.MutationType);
        SubscriptionType = Root(parts.SubscriptionType);
        possibleTypes = PossibleTypesOf(parts.Types);
        ObjectTypeCount = parts.Types.OfType<ObjectType>().Count();
        MetaFields = MetaFields.Of(this);
        runtimeTypes = new RuntimeTypes(this, parts.RuntimeTypes);
    }

    /// <summary>Markdown for readers of the schema; null when there is none.</summary>
    public string? Description { get; }

    /// <summary>The root type of queries.</summary>
    public ObjectType QueryType { get; }

    /// <summary>The root type of mutations; null when there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root type of subscriptions; null when there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>Every named type, introspection's included, in order of declaration.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>Every directive, the built-in ones included.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    /// <summary>The type called <paramref name="name"/>; null when there is none.</summary>
    public NamedType? FindType(string name) => types.GetValueOrDefault(name);

    /// <summary>The directive called <paramref name="name"/>; null when there is none.</summary>
    public DirectiveDefinition? FindDirective(string name) => directives.GetValueOrDefault(name);

    /// <summary>The object types a value of <paramref name="type"/> may have: the type itself, implementations, or members.</summary>
    public IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type) => possibleTypes.GetValueOrDefault(type.Name) ?? [];

    /// <summary>Whether a value of <paramref name="type"/> may be an <paramref name="objectType"/>.</summary>
    public bool IsPossibleType(NamedType type, ObjectType objectType) => type switch
    {
        ObjectType same => same == objectType,
        InterfaceType interfaceType => objectType.Implements(interfaceType),
        UnionType union => union.MemberTypes.Contains(objectType),
        _ => false,
    };

    /// <summary>Whether some value can have both types (§5.5.2.3).</summary>
    public bool TypesOverlap(NamedType left, NamedType right) =>
        left == right || GetPossibleTypes(left).Any(each => IsPossibleType(right, each));

    /// <summary>
    /// The field <paramref name="name"/> of <paramref name="parent"/>, meta fields included: <c>__typename</c> everywhere,
    /// <c>__schema</c> and <c>__type</c> on the query type (§4.1). Null when there is none.
    /// </summary>
    public FieldDefinition? FindField(NamedType parent, string name)
    {
        if (parent is ComplexType complex && complex.FieldsByName.TryGetValue(name, out var field))
        {
            return field;
        }

        return name switch
        {
            "__typename" when parent.IsCompositeType => MetaFields.TypeName,
            "__schema" when parent == QueryType => MetaFields.Schema,
            "__type" when parent == QueryType => MetaFields.Type,
            _ => null,
        };
    }

    /// <summary>The three fields that exist without being declared.</summary>
    internal MetaFields MetaFields { get; }

    internal int ObjectTypeCount { get; }

    /// <summary>The object type of a value of an interface or union; null when none is found (§6.4.3, ResolveAbstractType).</summary>
    internal ObjectType? ResolveType(NamedType abstractType, object value) =>
        runtimeTypes.Find(abstractType, value) is { } found && IsPossibleType(abstractType, found) ? found : null;

    private ObjectType? Root(string? name) => name is null ? null : (ObjectType)types[name];

    private static FrozenDictionary<string, IReadOnlyList<ObjectType>> PossibleTypesOf(IReadOnlyList<NamedType> all)
    {
        var objects = all.OfType<ObjectType>().ToArray();
        return all.Where(each => each.IsCompositeType).ToFrozenDictionary(each => each.Name, IReadOnlyList<ObjectType> (each) => each switch
        {
            ObjectType one => [one],
            UnionType union => union.MemberTypes,
            InterfaceType shared => [.. objects.Where(one => one.Implements(shared))],
            _ => [],
        });
    }
}
