using System.Reflection;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Mutations;
using Attribution.GraphQL.Types.Scalars;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>All declared types by name, and which C# types they stand for. C# types nobody declared are read when something refers to them.</summary>
internal sealed class TypeRegistry(MemberReader members)
{
    private readonly Dictionary<string, TypeDescriptor> descriptors = [];
    private readonly Dictionary<string, ScalarType> scalars = BuiltInScalars.Specified.ToDictionary(each => each.Name);
    private readonly Dictionary<(Type Type, bool IsInput), string> names = [];

    /// <summary>Where the resolver of each field of each type comes from, inherited fields included.</summary>
    public Dictionary<(string Type, string Field), FieldDescriptor> Makers { get; } = [];

    public List<SchemaFault> Faults { get; } = [];

    /// <summary>In order of declaration; grows while references are followed.</summary>
    public List<TypeDescriptor> Ordered { get; } = [];

    public IEnumerable<ScalarType> Scalars => scalars.Values;

    public TypeDescriptor? Find(string name) => descriptors.GetValueOrDefault(name);

    public ScalarType? FindScalar(string name)
    {
        if (!scalars.TryGetValue(name, out var scalar) && BuiltInScalars.OnDemand.FirstOrDefault(each => each.Name == name) is { } found)
        {
            scalar = scalars[name] = found;
        }

        return scalar;
    }

    public void Add(ScalarType scalar)
    {
        scalars[scalar.Name] = scalar;
        names.TryAdd((scalar.RuntimeType, true), scalar.Name);
        names.TryAdd((scalar.RuntimeType, false), scalar.Name);
    }

    public void Add(TypeDescriptor descriptor)
    {
        if (!descriptors.TryAdd(descriptor.Name, descriptor) || scalars.ContainsKey(descriptor.Name))
        {
            Faults.Add(
                new SchemaFault(
                    "DUPLICATE_TYPE",
                    descriptor.Name,
                    $"The type {descriptor.Name} is declared twice{Both(Find(descriptor.Name)?.RuntimeType, descriptor.RuntimeType)}."));
            return;
        }

        Ordered.Add(descriptor);
        if (descriptor.RuntimeType is { } type)
        {
            names.TryAdd((type, descriptor is InputObjectTypeDescriptor), descriptor.Name);
            if (descriptor is EnumTypeDescriptor)
            {
                names.TryAdd((type, true), descriptor.Name);
            }
        }
    }

    public void Bind(Type type, string name)
    {
        names[(type, true)] = name;
        names[(type, false)] = name;
    }

    /// <summary>The name of the output or input type of a C# type, reading the C# type first where it is new.</summary>
    public string NameOf(Type type, bool isInput)
    {
        if (names.TryGetValue((type, isInput), out var name))
        {
            return name;
        }

        if (BuiltInScalars.NameOf(type) is { } scalar)
        {
            return scalar;
        }

        name = names[(type, isInput)] = isInput ? InputNameOf(type) : Naming.Output(type); // bound before reading: types contain themselves
        if (Find(name) is not { } known)
        {
            Add(Read(type, name, isInput));
        }
        else if (known.RuntimeType is { } other && other != type)
        {
            Faults.Add(new SchemaFault("DUPLICATE_TYPE", name, $"The type {name} is declared twice{Both(other, type)}."));
        }

        return name;
    }

    private static string Both(Type? first, Type? second) =>
        first is null || second is null || first == second ? "" : $": by {first.FullName} and by {second.FullName}; give one of them another [GraphQLName]";

    /// <summary>Filters on values are named for what they filter.</summary>
    private string InputNameOf(Type type) => FilterSuffix(type) is { } suffix ? NameOf(type.GetGenericArguments()[0], isInput: true) + suffix : Naming.Input(type);

    private static string? FilterSuffix(Type type) => type switch
    {
        _ when ClrTypes.IsGeneric(type, typeof(EqualityFilter<>)) || ClrTypes.IsGeneric(type, typeof(RangeFilter<>)) => "OperationFilterInput",
        _ when ClrTypes.IsGeneric(type, typeof(ChoiceFilter<>)) => "ChoiceFilterInput",
        _ when ClrTypes.IsGeneric(type, typeof(FloorFilter<>)) => "FloorFilterInput",
        _ => null,
    };

    private TypeDescriptor Read(Type type, string name, bool isInput) => type switch
    {
        { IsEnum: true } => ReadEnum(type),
        _ when isInput => InputObjectReader.Read(type, name),
        _ when type.IsDefined(typeof(UnionTypeAttribute)) => ReadUnion(type),
        _ when type.IsInterface || type.IsDefined(typeof(InterfaceTypeAttribute)) => ReadInterface(type),
        _ => ReadObject(type),
    };

    private static EnumTypeDescriptor ReadEnum(Type type)
    {
        var descriptor = new EnumTypeDescriptor(Naming.Output(type)) { LaterDescription = XmlDescriptions.Later(type), RuntimeType = type };
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(each => !each.IsDefined(typeof(GraphQLIgnoreAttribute))))
        {
            var name = Naming.Find<GraphQLNameAttribute>(field)?.Name ?? Naming.EnumValue(field.Name);
            descriptor.Values.Add(new EnumValueDefinition(name, field.GetValue(null)!) // an enum's member has a value
            {
                LaterDescription = XmlDescriptions.Later(field),
                DeprecationReason = Naming.Find<GraphQLDeprecatedAttribute>(field)?.Reason,
            });
        }

        return descriptor;
    }

    private static UnionTypeDescriptor ReadUnion(Type type)
    {
        var descriptor = new UnionTypeDescriptor(Naming.Output(type)) { LaterDescription = XmlDescriptions.Later(type), RuntimeType = type };
        var family = type.Assembly.GetTypes()
            .Where(each => each is { IsAbstract: false, IsInterface: false } && type.IsAssignableFrom(each) && !each.IsDefined(typeof(GraphQLIgnoreAttribute)));
        descriptor.Members.AddRange(family.OrderBy(each => each.MetadataToken).Select(each => new ClrTypeReference(each, IsInput: false)));
        return descriptor;
    }

    private InterfaceTypeDescriptor ReadInterface(Type type)
    {
        var descriptor = new InterfaceTypeDescriptor(Naming.Output(type)) { LaterDescription = XmlDescriptions.Later(type), RuntimeType = type };
        descriptor.Fields.AddRange(FieldsOf(type));
        descriptor.Interfaces.AddRange(InterfacesOf(type));
        return descriptor;
    }

    private ObjectTypeDescriptor ReadObject(Type type)
    {
        var descriptor = new ObjectTypeDescriptor(Naming.Output(type)) { LaterDescription = XmlDescriptions.Later(type), RuntimeType = type };
        descriptor.Fields.AddRange(FieldsOf(type));
        descriptor.Interfaces.AddRange(InterfacesOf(type));
        if (Naming.Find<ImplementsAttribute>(type) is { } more)
        {
            descriptor.Interfaces.AddRange(more.Names.Select(each => new NamedTypeReference(each)));
        }

        return descriptor;
    }

    /// <summary>Methods are fields only where the class says that it is a GraphQL type; those of other classes may be meant for C# alone.</summary>
    public IEnumerable<FieldDescriptor> FieldsOf(Type type) =>
        type.IsDefined(typeof(ObjectTypeAttribute)) || type.IsDefined(typeof(InterfaceTypeAttribute))
            ? members.PropertiesOf(type).Concat(members.MethodsOf(type))
            : members.PropertiesOf(type);

    public static IEnumerable<TypeReference> InterfacesOf(Type type) =>
        type.GetInterfaces().Where(each => each.IsDefined(typeof(InterfaceTypeAttribute))).Select(each => new ClrTypeReference(each, IsInput: false))
            .Concat(type.BaseType?.IsDefined(typeof(InterfaceTypeAttribute)) == true ? [new ClrTypeReference(type.BaseType, IsInput: false)] : []);

    /// <summary>Whether the class of an error is one; its payload then can show code, message and path.</summary>
    public static bool IsError(Type type) => typeof(IUserError).IsAssignableFrom(type);
}
