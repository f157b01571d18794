using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Types.SchemaValidation;
using Attribution.GraphQL.Types.Sdl;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Puts descriptors together: follows references, makes the types, fills them, and has them checked.</summary>
internal sealed class SchemaAssembly(TypeRegistry registry, MemberReader members, SchemaDeclaration declaration)
{
    private readonly Conventions conventions = new(registry, members.Compiler);
    private readonly Dictionary<string, NamedType> types = [];
    private readonly List<DirectiveDefinition> directives = [];

    public Schema Assemble(IReadOnlyList<(Func<string> Name, IReadOnlyList<FieldDescriptor> Fields, IReadOnlyList<string> Interfaces)> extensions)
    {
        foreach (var (name, fields, interfaces) in extensions)
        {
            Extend(name(), fields, interfaces);
        }

        FollowReferences();
        SetResolvers();
        BindInterfaces();
        MakeTypes();
        FillTypes();
        ThrowIfFaulty();
        var schema = MakeSchema();
        registry.Faults.AddRange(SchemaValidator.Validate(schema));
        registry.Faults.AddRange(declaration.Documents.SelectMany(each => SdlDirectiveRules.Check(schema, each)));
        declaration.Rules.Check(schema, registry.Makers, registry.Faults);
        ThrowIfFaulty();
        Compile(schema);
        ThrowIfFaulty();
        return schema;
    }

    private void Extend(string name, IReadOnlyList<FieldDescriptor> fields, IReadOnlyList<string> interfaces)
    {
        if (registry.Find(name) is null && name is "Query" or "Mutation" or "Subscription")
        {
            registry.Add(new ObjectTypeDescriptor(name));
        }

        if (registry.Find(name) is not ComplexTypeDescriptor type)
        {
            registry.Faults.Add(new SchemaFault("UNKNOWN_TYPE", name, $"There is no object or interface type {name} to extend.{NearType(name)}"));
            return;
        }

        type.Fields.AddRange(fields);
        type.Interfaces.AddRange(interfaces.Select(each => new NamedTypeReference(each)));
    }

    private string NearType(string name) => Suggestions.Sentence(name, registry.Ordered.OfType<ComplexTypeDescriptor>().Select(each => each.Name));

    /// <summary>Resolvers that were declared apart from their fields.</summary>
    private void SetResolvers()
    {
        foreach (var (type, field, make) in declaration.Resolvers)
        {
            if (registry.Find(type) is not ComplexTypeDescriptor found)
            {
                registry.Faults.Add(new SchemaFault(
                    "UNKNOWN_TYPE", $"{type}.{field}", $"A resolver is for a field of {type}, which is no object or interface type.{NearType(type)}"));
            }
            else if (found.Fields.Find(each => each.Name == field) is not { } known)
            {
                var near = Suggestions.Sentence(field, found.Fields.Select(each => each.Name));
                registry.Faults.Add(new SchemaFault(
                    "UNKNOWN_FIELD", $"{type}.{field}", $"A resolver is for the field {field}, which {type} does not have.{near}"));
            }
            else
            {
                known.MakeResolver = make;
            }
        }
    }

    /// <summary>Reads every C# type that declarations refer to; the list grows while it is walked.</summary>
    private void FollowReferences()
    {
        for (var at = 0; at < registry.Ordered.Count; at++)
        {
            foreach (var reference in ReferencesOf(registry.Ordered[at]).ToList())
            {
                _ = NameOf(reference);
            }
        }
    }

    private static IEnumerable<TypeReference> ReferencesOf(TypeDescriptor type) => type switch
    {
        ComplexTypeDescriptor complex => complex.Interfaces.Concat(
            complex.Fields.SelectMany(each => each.Arguments.Select(one => one.Type).Prepend(each.Type))),
        UnionTypeDescriptor union => union.Members,
        InputObjectTypeDescriptor input => input.Fields.Select(each => each.Type),
        _ => [],
    };

    private string NameOf(TypeReference reference) => reference switch
    {
        NamedTypeReference named => named.Name,
        ClrTypeReference clr => registry.NameOf(clr.Type, clr.IsInput),
        ListTypeReference list => NameOf(list.Element),
        NonNullTypeReference nonNull => NameOf(nonNull.Nullable),
        ConnectionTypeReference connection => conventions.Connection(connection, NameOf(connection.Node)),
        PayloadTypeReference payload => conventions.Payload(payload),
        _ => throw new System.Diagnostics.UnreachableException(reference.ToString()),
    };

    /// <summary>An object type implements the interface types bound to base classes and interfaces of its own class.</summary>
    private void BindInterfaces()
    {
        var bound = registry.Ordered.OfType<InterfaceTypeDescriptor>().Where(each => each.RuntimeType is not null).ToList();
        foreach (var type in registry.Ordered.OfType<ComplexTypeDescriptor>().Where(each => each.RuntimeType is not null))
        {
            type.Interfaces.AddRange(bound
                .Where(each => each != type && each.RuntimeType != type.RuntimeType && each.RuntimeType!.IsAssignableFrom(type.RuntimeType)) // filtered above
                .Select(each => new NamedTypeReference(each.Name)));
        }
    }

    private void MakeTypes()
    {
        var index = 0;
        foreach (var each in registry.Ordered)
        {
            var description = each.LaterDescription;
            types[each.Name] = each switch
            {
                ObjectTypeDescriptor => new ObjectType(each.Name, null) { LaterDescription = description, Index = index++ },
                InterfaceTypeDescriptor shared => new InterfaceType(each.Name, null) { LaterDescription = description, TypeResolver = shared.TypeResolver },
                UnionTypeDescriptor union => new UnionType(each.Name, null) { LaterDescription = description, TypeResolver = union.TypeResolver },
                EnumTypeDescriptor names => new EnumType(each.Name, null, names.Values) { LaterDescription = description },
                InputObjectTypeDescriptor { Factory: { } factory } input => new InputObjectType(each.Name, null)
                {
                    LaterDescription = description,
                    IsOneOf = input.IsOneOf,
                    Factory = factory,
                },
                InputObjectTypeDescriptor input => new InputObjectType(each.Name, null) { LaterDescription = description, IsOneOf = input.IsOneOf },
                _ => throw new System.Diagnostics.UnreachableException(each.Name),
            };
        }
    }

    private void FillTypes()
    {
        var filling = new TypeFilling(registry, types, NameOf);
        foreach (var each in registry.Ordered)
        {
            filling.Fill(each);
        }

        directives.AddRange(BuiltInDirectives.All(filling).Where(each => declaration.Directives.All(one => one.Name != each.Name)));
        directives.AddRange(declaration.Directives.Select(filling.Directive));
        registry.Faults.AddRange(directives.GroupBy(each => each.Name).Where(each => each.Count() > 1)
            .Select(each => new SchemaFault("DUPLICATE_DIRECTIVE", "@" + each.Key, $"The directive @{each.Key} is declared twice.")));
        foreach (var scalar in registry.Scalars)
        {
            types.TryAdd(scalar.Name, scalar);
        }
    }

    private Schema MakeSchema()
    {
        var query = declaration.RootName(OperationType.Query);
        if (types.GetValueOrDefault(query) is not ObjectType)
        {
            registry.Faults.Add(new SchemaFault("NO_QUERY", query, $"A schema needs the object type {query}."));
        }

        foreach (var (_, name) in declaration.Roots.Where(each => types.GetValueOrDefault(each.Value) is not ObjectType))
        {
            registry.Faults.Add(new SchemaFault("NO_ROOT", name, $"{name} must be an object type to be a root."));
        }

        ThrowIfFaulty();
        return new Schema(new SchemaParts
        {
            Description = declaration.Description,
            QueryType = query,
            MutationType = RootOrNull(OperationType.Mutation),
            SubscriptionType = RootOrNull(OperationType.Subscription),
            Types = [.. types.Values],
            Directives = directives,
            RuntimeTypes = registry.Ordered.Where(each => each is ComplexTypeDescriptor && each.RuntimeType is not null)
                .DistinctBy(each => each.RuntimeType).ToDictionary(each => each.RuntimeType!, each => types[each.Name]), // filtered before
        });
    }

    private string? RootOrNull(OperationType operation) =>
        types.GetValueOrDefault(declaration.RootName(operation)) is ObjectType && (declaration.Roots.Count == 0 || declaration.Roots.ContainsKey(operation))
            ? declaration.RootName(operation)
            : null;

    private void Compile(Schema schema)
    {
        FieldCompiling compiling = new(registry.Makers, declaration.Rules, registry.Faults);
        foreach (var type in schema.Types.OfType<ComplexType>())
        {
            compiling.Compile(type);
        }

        compiling.Compile(schema.MetaFields);
        foreach (var directive in schema.Directives)
        {
            compiling.Compile(directive.Arguments, $"@{directive.Name}");
        }
    }

    private void ThrowIfFaulty()
    {
        if (registry.Faults.Count > 0)
        {
            throw new SchemaException([.. registry.Faults.Distinct()]);
        }
    }
}
