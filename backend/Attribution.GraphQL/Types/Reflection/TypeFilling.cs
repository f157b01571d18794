using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Fills the types that descriptors describe, once all of them exist.</summary>
internal sealed class TypeFilling(TypeRegistry registry, IReadOnlyDictionary<string, NamedType> types, Func<TypeReference, string> nameOf)
{
    private readonly Dictionary<FieldDescriptor, FieldDefinition?> fields = new(ReferenceEqualityComparer.Instance);

    public void Fill(TypeDescriptor descriptor)
    {
        switch (descriptor)
        {
            case ComplexTypeDescriptor complex when types[descriptor.Name] is ComplexType type:
                type.Interfaces = [.. AllInterfacesOf(complex, [])];
                type.Fields = [.. FieldsOf(complex)];
                break;
            case UnionTypeDescriptor union when types[descriptor.Name] is UnionType type:
                type.MemberTypes = [.. union.Members.Select(nameOf).Distinct().Select(each => Find<ObjectType>(each, descriptor.Name)).OfType<ObjectType>()];
                break;
            case InputObjectTypeDescriptor input when types[descriptor.Name] is InputObjectType type:
                type.Fields = [.. input.Fields.Select(each => InputField(each, descriptor.Name)).OfType<InputFieldDefinition>()];
                break;
        }
    }

    public ArgumentDefinition? Argument(InputValueDescriptor each, string coordinate) =>
        Resolve(each.Type, $"{coordinate}({each.Name}:)") is not { } type ? null : new(each.Name, type)
    {
        LaterDescription = each.LaterDescription,
        DeprecationReason = each.DeprecationReason,
        DefaultValue = DefaultOf(each, type, $"{coordinate}({each.Name}:)"),
        RuntimeType = each.RuntimeType,
    };

    public DirectiveDefinition Directive(DirectiveDescriptor each) =>
        new(each.Name, [.. each.Arguments.Select(one => Argument(one, $"@{each.Name}")).OfType<ArgumentDefinition>()], each.Locations)
        {
            Description = each.Description,
            IsRepeatable = each.IsRepeatable,
        };

    private InputFieldDefinition? InputField(InputValueDescriptor each, string owner) =>
        Resolve(each.Type, $"{owner}.{each.Name}") is not { } type ? null : new(each.Name, type)
    {
        LaterDescription = each.LaterDescription,
        DeprecationReason = each.DeprecationReason,
        DefaultValue = DefaultOf(each, type, $"{owner}.{each.Name}"),
        RuntimeType = each.RuntimeType,
    };

    private IValueNode? DefaultOf(InputValueDescriptor each, IType type, string coordinate)
    {
        try
        {
            return each.DefaultValueSyntax is { } syntax
                ? Utf8GraphQLParser.ParseValueLiteral(syntax)
                : each.DefaultRuntimeValue is { } value ? DefaultLiterals.Of(value, type) : null;
        }
        catch (Exception exception) when (exception is GraphQLSyntaxException or NotSupportedException)
        {
            registry.Faults.Add(new SchemaFault("INVALID_DEFAULT", coordinate, exception.Message));
            return null;
        }
    }

    /// <summary>Own fields, extensions included, then those of interfaces that are not declared here.</summary>
    private IEnumerable<FieldDefinition> FieldsOf(ComplexTypeDescriptor type) =>
        WithInherited(type).Select(each => Field(each, type.Name)).OfType<FieldDefinition>();

    /// <summary>The descriptors of all fields a type has, inherited ones first, as readers of the schema expect.</summary>
    public static IEnumerable<FieldDescriptor> WithInherited(ComplexTypeDescriptor type, Func<string, TypeDescriptor?> find, Func<TypeReference, string> nameOf)
    {
        if (!type.InheritsFields)
        {
            return type.Fields;
        }

        var inherited = type.Interfaces.Select(nameOf).Distinct().Select(find).OfType<InterfaceTypeDescriptor>()
            .SelectMany(each => WithInherited(each, find, nameOf))
            .Where(each => type.Fields.All(own => own.Name != each.Name));
        return inherited.DistinctBy(each => each.Name).Concat(type.Fields);
    }

    private IEnumerable<FieldDescriptor> WithInherited(ComplexTypeDescriptor type)
    {
        var all = WithInherited(type, registry.Find, nameOf).ToList();
        foreach (var each in all)
        {
            registry.Makers[(type.Name, each.Name)] = each;
        }

        return all;
    }

    /// <summary>Types that inherit a field share its definition: a hundred types of thirty inherited fields would be checked and compiled three thousand times.</summary>
    private FieldDefinition? Field(FieldDescriptor field, string owner) => fields.TryGetValue(field, out var made) ? made : fields[field] = Make(field, owner);

    private FieldDefinition? Make(FieldDescriptor field, string owner)
    {
        var coordinate = $"{owner}.{field.Name}";
        if (Resolve(field.Type, coordinate) is not { } type)
        {
            return null;
        }

        return new(field.Name, type, [.. field.Arguments.Select(each => Argument(each, coordinate)).OfType<ArgumentDefinition>()])
        {
            LaterDescription = field.LaterDescription,
            DeprecationReason = field.DeprecationReason,
            Cost = field.Cost ?? (type.IsLeafType ? 0 : 1),
            ListSize = field.ListSize,
        };
    }

    private List<InterfaceType> AllInterfacesOf(ComplexTypeDescriptor type, List<InterfaceType> found)
    {
        foreach (var name in type.Interfaces.Select(nameOf).Distinct())
        {
            if (Find<InterfaceType>(name, type.Name) is { } each && !found.Contains(each))
            {
                found.Add(each);
                _ = registry.Find(name) is InterfaceTypeDescriptor parent ? AllInterfacesOf(parent, found) : found;
            }
        }

        return found;
    }

    private IType? Resolve(TypeReference reference, string coordinate) => reference switch
    {
        ListTypeReference list => Resolve(list.Element, coordinate) is { } element ? new ListType(element) : null,
        NonNullTypeReference nonNull => Resolve(nonNull.Nullable, coordinate) is { } nullable ? new NonNullType(nullable) : null,
        _ => Find<NamedType>(nameOf(reference), coordinate),
    };

    private T? Find<T>(string name, string coordinate)
        where T : NamedType
    {
        var found = (types.GetValueOrDefault(name) ?? registry.FindScalar(name)) as T;
        if (found is null)
        {
            registry.Faults.Add(
                new SchemaFault("UNKNOWN_TYPE", coordinate, $"{name} is not a type that may stand here.{Suggestions.Sentence(name, types.Keys)}"));
        }

        return found;
    }
}
