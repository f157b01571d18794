using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Pagination;
using Attribution.GraphQL.Types.Reflection;
using Attribution.GraphQL.Types.Sdl;

namespace Attribution.GraphQL.Types;

/// <summary>
/// Collects declarations, from classes with attributes and from descriptors, and builds a checked <see cref="Schema"/> of them.
/// The order of calls does not matter. Not safe for several threads.
/// </summary>
public sealed class SchemaBuilder
{
    private readonly List<Type> classes = [];
    private readonly List<TypeDescriptor> descriptors = [];
    private readonly List<ScalarType> scalars = [];
    private readonly List<(Type Type, string Name)> bindings = [];
    private readonly List<(string Name, IReadOnlyList<FieldDescriptor> Fields)> extensions = [];
    private readonly List<DirectiveDescriptor> directives = [];
    private readonly List<DocumentNode> documents = [];
    private readonly Dictionary<OperationType, string> roots = [];
    private readonly List<(string Type, string Field, Func<FieldDefinition, FieldResolver> Make)> resolvers = [];
    private readonly Dictionary<string, Func<IResolverContext, bool>> policies = [];
    private SchemaRules rules = new();
    private PagingOptions paging = new();
    private Func<Type, bool> isService = static _ => false;
    private string? description;

    /// <summary>Adds a class with a type attribute, or a class or enum that the schema would not reach by itself.</summary>
    public SchemaBuilder AddType<T>() => AddType(typeof(T));

    /// <summary>Adds classes with type attributes; static classes, which cannot be type parameters, too.</summary>
    public SchemaBuilder AddType(params ReadOnlySpan<Type> types)
    {
        classes.AddRange(types);
        return this;
    }

    /// <summary>Adds an object type.</summary>
    public SchemaBuilder AddObjectType(ObjectTypeDescriptor type) => Add(type);

    /// <summary>Adds an interface type.</summary>
    public SchemaBuilder AddInterfaceType(InterfaceTypeDescriptor type) => Add(type);

    /// <summary>Adds a union type.</summary>
    public SchemaBuilder AddUnionType(UnionTypeDescriptor type) => Add(type);

    /// <summary>Adds an enum type.</summary>
    public SchemaBuilder AddEnumType(EnumTypeDescriptor type) => Add(type);

    /// <summary>Adds an input object type.</summary>
    public SchemaBuilder AddInputObjectType(InputObjectTypeDescriptor type) => Add(type);

    /// <summary>Adds a scalar type and binds its runtime type to it.</summary>
    public SchemaBuilder AddScalarType(ScalarType type)
    {
        scalars.Add(type);
        return this;
    }

    /// <summary>Adds a directive that documents may use; it does nothing by itself.</summary>
    public SchemaBuilder AddDirectiveType(DirectiveDescriptor directive)
    {
        directives.Add(directive);
        return this;
    }

    /// <summary>Sets the name of a root type; without it <c>Query</c>, <c>Mutation</c>, <c>Subscription</c>.</summary>
    public SchemaBuilder SetRootType(OperationType operation, string typeName)
    {
        roots[operation] = typeName;
        return this;
    }

    /// <summary>
    /// Adds definitions in SDL whose fields all have one resolver, for tests and tools. Fields of Query have no parent. The type
    /// resolver gives the name of the object type of a value of an interface or union.
    /// </summary>
    /// <exception cref="GraphQLSyntaxException">The text is not SDL.</exception>
    public SchemaBuilder AddDocumentFromString(string sdl, Func<object?, IResolverContext, object?> resolver, Func<object, string?> typeResolver) =>
        Add(
            Utf8GraphQLParser.Parse(sdl, ParserOptions.Trusted),
            new FieldResolver { Sync = (parent, context) => resolver(parent, context), KeepsContext = true },
            typeResolver);

    /// <inheritdoc cref="AddDocumentFromString(string, Func{object?, IResolverContext, object?}, Func{object, string?})" />
    public SchemaBuilder AddDocumentFromString(string sdl, Func<object?, IResolverContext, ValueTask<object?>> resolver, Func<object, string?> typeResolver) =>
        Add(
            Utf8GraphQLParser.Parse(sdl, ParserOptions.Trusted),
            new FieldResolver { Async = (parent, context) => resolver(parent, context), KeepsContext = true },
            typeResolver);

    /// <summary>
    /// Builds a schema from SDL whose fields read dictionaries: the parent's entry of the field's name, and <c>__typename</c> for the type.
    /// </summary>
    /// <exception cref="GraphQLSyntaxException">The text is not SDL.</exception>
    /// <exception cref="SchemaException">The definitions have faults.</exception>
    public static Schema FromSdl(string sdl) => new SchemaBuilder().AddDocumentFromString(
        sdl,
        static (parent, context) => (parent as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(context.Field.Name),
        static value => (value as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault("__typename") as string).Build();

    /// <summary>Adds a filter input with the input types of its operations.</summary>
    public SchemaBuilder AddFilterInput(FilterInputDescriptor filter)
    {
        foreach (var each in filter.Describe().Where(each => descriptors.All(one => one.Name != each.Name)))
        {
            descriptors.Add(each);
        }

        return this;
    }

    /// <summary>Adds a sort input.</summary>
    public SchemaBuilder AddSortInput(SortInputDescriptor sort) => Add(sort.Describe());

    /// <summary>Adds fields to an object or interface type declared elsewhere.</summary>
    public SchemaBuilder ExtendType(string name, params ReadOnlySpan<FieldDescriptor> fields)
    {
        extensions.Add((name, fields.ToArray()));
        return this;
    }

    /// <summary>Sets the resolver of a field declared elsewhere, as in SDL. A field that does not exist is a fault of the schema.</summary>
    public SchemaBuilder AddResolver(string typeName, string fieldName, Func<object?, IResolverContext, object?> resolver)
    {
        resolvers.Add((typeName, fieldName, _ => new FieldResolver { Sync = (parent, context) => resolver(parent, context), KeepsContext = true }));
        return this;
    }

    /// <summary>Adds a policy that <see cref="AuthorizeAttribute"/> can name: whether the caller of the request may have the field.</summary>
    public SchemaBuilder AddPolicy(string name, Func<IResolverContext, bool> mayHave)
    {
        policies[name] = mayHave;
        return this;
    }

    /// <summary>Demands that every field of a root type states who may have it.</summary>
    public SchemaBuilder RequirePermissions()
    {
        rules = rules with { NeedsPermissions = true };
        return this;
    }

    /// <summary>Demands that every list of objects states how long it may be, or is a connection.</summary>
    public SchemaBuilder RequireListSizes()
    {
        rules = rules with { NeedsListSizes = true };
        return this;
    }

    /// <summary>Lets a C# type stand for a named type, as <c>BindRuntimeType&lt;EntityId&gt;("ID")</c>.</summary>
    public SchemaBuilder BindRuntimeType<T>(string typeName)
    {
        bindings.Add((typeof(T), typeName));
        return this;
    }

    /// <summary>Sets the page sizes of all connections.</summary>
    public SchemaBuilder SetPagingOptions(PagingOptions options)
    {
        paging = options;
        return this;
    }

    /// <summary>Tells which parameter types of resolvers are services; with none they need <see cref="ServiceAttribute"/>.</summary>
    public SchemaBuilder RecogniseServices(Func<Type, bool> predicate)
    {
        isService = predicate;
        return this;
    }

    /// <summary>Sets the description of the schema; null for none.</summary>
    public SchemaBuilder Describe(string? markdown)
    {
        description = markdown;
        return this;
    }

    /// <summary>Builds and checks the schema. A resolver is compiled when its field is first used; after that no request reflects.</summary>
    /// <exception cref="SchemaException">The declarations have faults; it lists all of them.</exception>
    public Schema Build()
    {
        var members = new MemberReader(new ResolverCompiler(new ParameterReader(isService, paging)));
        var registry = new TypeRegistry(members);
        scalars.ForEach(registry.Add);
        bindings.ForEach(each => registry.Bind(each.Type, each.Name));
        registry.Add(Introspection.DirectiveLocations.Describe());
        descriptors.ForEach(registry.Add);
        var reader = new AttributeReader(registry, members);
        foreach (var each in classes.Concat(Introspection.IntrospectionTypes.All).OrderBy(each => IsDeclaration(each) ? 0 : 1))
        {
            reader.Read(each);
        }

        registry.Faults.AddRange(documents.SelectMany(SdlDocumentRules.Check));
        reader.Extensions.AddRange(extensions.Select(each => (new Func<string>(() => each.Name), each.Fields, (IReadOnlyList<string>)[])));
        var declaration = new SchemaDeclaration(description, roots, directives)
        {
            Documents = documents,
            Resolvers = resolvers,
            Rules = rules with { Policies = policies },
        };
        return new SchemaAssembly(registry, members, declaration).Assemble(reader.Extensions);
    }

    /// <summary>Classes that bind C# types come before classes that are read because of them.</summary>
    private static bool IsDeclaration(Type type) => type.GetCustomAttributes(inherit: false).Any(each => each is ITypeDeclarationAttribute);

    private SchemaBuilder Add(DocumentNode document, FieldResolver resolver, Func<object, string?> typeResolver)
    {
        documents.Add(document);
        new SdlReader(this, resolver, typeResolver).Read(document);
        return this;
    }

    private SchemaBuilder Add(TypeDescriptor type)
    {
        descriptors.Add(type);
        return this;
    }
}
