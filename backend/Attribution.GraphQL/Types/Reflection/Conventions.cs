using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Declares the types that conventions make: connections with their edges, and payloads with their error unions.</summary>
internal sealed class Conventions(TypeRegistry registry, ResolverCompiler compiler)
{
    /// <summary>The name of a connection type, declared at its first use.</summary>
    public string Connection(ConnectionTypeReference reference, string nodeName)
    {
        var prefix = reference.ConnectionName ?? nodeName;
        var name = prefix + "Connection";
        if (registry.Find(name) is null)
        {
            var edge = typeof(Edge<>).MakeGenericType(reference.Type.GetGenericArguments());
            registry.Add(Connection(name, prefix, reference));
            registry.Add(Edge(edge, prefix, reference));
        }

        return name;
    }

    /// <summary>The name of a payload type, declared at its first use.</summary>
    public string Payload(PayloadTypeReference reference)
    {
        var name = reference.FieldName + "Payload";
        if (registry.Find(name) is null)
        {
            var union = reference.FieldName + "Error";
            registry.Add(Union(union, reference));
            registry.Add(Payload(name, union, reference));
        }

        return name;
    }

    private ObjectTypeDescriptor Connection(string name, string prefix, ConnectionTypeReference reference) =>
        new ObjectTypeDescriptor(name).Describe($"A page of {prefix} items.")
            .Field(Property(reference.Type, "Edges", List(new NamedTypeReference(prefix + "Edge")), "The items with their cursors."))
            .Field(Property(reference.Type, "Nodes", new NonNullTypeReference(new ListTypeReference(reference.Node)), "The items alone."))
            .Field(
                Property(
                    reference.Type, "PageInfo", NonNull(new ClrTypeReference(typeof(ConnectionPageInfo), IsInput: false)), "Whether the page has neighbours."))
            .Field(TotalCount(reference.Type));

    private ObjectTypeDescriptor Edge(Type edge, string prefix, ConnectionTypeReference reference) =>
        new ObjectTypeDescriptor(prefix + "Edge").Describe($"A {prefix} item and where it stands.")
            .Field(Property(edge, "Cursor", NonNull(new NamedTypeReference("String")), "The place of the item, opaque."))
            .Field(Property(edge, "Node", reference.Node, "The item."));

    private FieldDescriptor TotalCount(Type connection)
    {
        var method = connection.GetMethod("GetTotalCountAsync")!; // every Connection<T> has it
        return new("totalCount", NonNull(new NamedTypeReference("Int")))
        {
            Description = "The number of items on all pages together; computed only when asked for.",
            MakeResolver = field => compiler.Compile(method, field),
        };
    }

    private UnionTypeDescriptor Union(string name, PayloadTypeReference reference)
    {
        if (reference.Errors.Count == 0)
        {
            registry.Faults.Add(
                new SchemaFault("NO_ERRORS", reference.FieldName, "A mutation that returns MutationResult must name its errors with [Error<T>]."));
        }

        foreach (var error in reference.Errors.Where(each => !TypeRegistry.IsError(each)))
        {
            registry.Faults.Add(new SchemaFault("NOT_AN_ERROR", name, $"{error.Name} must implement IUserError."));
        }

        var union = new UnionTypeDescriptor(name) { Description = $"Why {Naming.Camel(reference.FieldName)} may be refused." };
        union.Members.AddRange(reference.Errors.Select(each => new ClrTypeReference(each, IsInput: false)));
        return union;
    }

    private ObjectTypeDescriptor Payload(string name, string union, PayloadTypeReference reference) =>
        new ObjectTypeDescriptor(name).Describe($"What {Naming.Camel(reference.FieldName)} did, or why not.")
            .Field(
                Property(
                    reference.Type,
                    "Result",
                    new ClrTypeReference(reference.Type.GetGenericArguments()[0], IsInput: false),
                    "What was made or changed; null when it was refused."))
            .Field(
                Property(
                    reference.Type, "Errors", List(new NamedTypeReference(union)), "Every reason for the refusal; empty when it was done.", isShort: true));

    private FieldDescriptor Property(Type type, string property, TypeReference fieldType, string description, bool isShort = false)
    {
        var found = type.GetProperty(property)!; // named here, declared there
        return new(Naming.Camel(property), fieldType) { Description = description, IsShort = isShort, MakeResolver = field => compiler.Compile(found, field) };
    }

    private static NonNullTypeReference NonNull(TypeReference type) => new(type);

    private static NonNullTypeReference List(TypeReference element) => new(new ListTypeReference(new NonNullTypeReference(element)));
}
