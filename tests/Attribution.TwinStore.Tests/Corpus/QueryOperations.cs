using Attribution.GraphQL.Types;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>Documents that together hold every query field and every argument of the schema.</summary>
internal sealed class QueryOperations
{
    /// <summary>Ids asked for in one document.</summary>
    private const int IdsAtOnce = 6;

    private readonly Schema schema;
    private readonly List<Operation> operations = [];

    private QueryOperations(Schema schema) => this.schema = schema;

    public static IReadOnlyList<Operation> Of(Schema schema)
    {
        QueryOperations corpus = new(schema);
        corpus.AddNodes();
        corpus.AddHost(schema.QueryType, "", "", []);
        foreach (var host in corpus.Hosts())
        {
            corpus.AddHost(host.Type, host.Prefix, host.Suffix, host.Path, host.Variables);
        }

        foreach (var field in schema.QueryType.Fields)
        {
            corpus.AddParts(field);
        }

        return corpus.operations;
    }

    private InterfaceType Node => (InterfaceType)(schema.FindType("Node") ?? throw new InvalidOperationException("The schema has no interface Node."));

    private IType Id => schema.QueryType.FieldsByName["node"].ArgumentsByName["id"].Type;

    // Types with fields that take arguments, reached by the id of a thing or through a time.
    private IEnumerable<(ComplexType Type, string Prefix, string Suffix, string[] Path, OperationVariable[] Variables)> Hosts()
    {
        var asOf = schema.QueryType.FieldsByName["asOf"];
        foreach (var argument in asOf.Arguments)
        {
            yield return ((ComplexType)asOf.Type.NamedType, $"asOf({argument.Name}: $h) {{ ", " }", ["asOf"], [new OperationVariable("h", argument.Type, argument.Name)]);
        }

        foreach (var type in schema.Types.OfType<ComplexType>().Where(type => type == Entity || (type is ObjectType && type.Implements(Node))))
        {
            yield return (type, $"node(id: $h) {{ ... on {type.Name} {{ ", " } }", ["node"], [new OperationVariable("h", Id, "id")]);
        }
    }

    private InterfaceType Entity => (InterfaceType)(schema.FindType("Entity") ?? throw new InvalidOperationException("The schema has no interface Entity."));

    private void AddNodes()
    {
        AddNode("node", "id __typename");
        AddNode("node Entity", $"... on Entity {SelectionText.Of(Entity, 0)}");
        foreach (var field in Entity.Fields.Where(field => field.Type.NamedType is ComplexType or UnionType))
        {
            AddNode($"node Entity.{field.Name}", $"... on Entity {{ id {SelectionText.Of(Entity, field, IsThing(field.Type) ? 2 : 3)} }}");
        }

        foreach (var type in schema.GetPossibleTypes(Node))
        {
            var own = type.Implements(Entity) ? type.Fields.Where(field => !Entity.FieldsByName.ContainsKey(field.Name)) : type.Fields;
            AddNode($"node {type.Name}", $"... on {type.Name} {{ id {string.Join(' ', own.Select(field => SelectionText.Of(type, field, 2)))} }}");
        }
    }

    private void AddNode(string name, string selection)
    {
        OperationVariable[] variables = [.. Enumerable.Range(0, IdsAtOnce).Select(index => new OperationVariable($"n{index}", Id, "id"))];
        var fields = string.Join(' ', variables.Select(variable => $"{variable.Name}: node(id: ${variable.Name}) {{ ...F }}"));
        operations.Add(new Operation(name, $"query{Declared(variables)} {{ {fields} }} fragment F on Node {{ {selection} }}", variables));
    }

    private void AddHost(ComplexType host, string prefix, string suffix, string[] path, params OperationVariable[] given)
    {
        foreach (var field in host.Fields.Where(field => field.Arguments.Count > 0 || host == schema.QueryType))
        {
            // Fields of the interface are asked through it.
            if (host is ObjectType && host.Implements(Entity) && Entity.FieldsByName.ContainsKey(field.Name))
            {
                continue;
            }

            Add(host, field, prefix, suffix, path, given, null, null, HoldsThings(field.Type) ? 1 : 2);
            foreach (var argument in field.Arguments.Where(argument => argument.Name is not ("first" or "after" or "before")))
            {
                foreach (var only in OnlyFields(argument))
                {
                    Add(host, field, prefix, suffix, path, given, argument, only, 0);
                }
            }
        }
    }

    // What is neither a thing nor a list of things may hold more than is asked above: each part of it in a document of its own.
    private void AddParts(FieldDefinition field)
    {
        var isConnection = SelectionText.IsConnection(field.Type);
        if (field.Type.NamedType is not ObjectType { Name: not "GraphView" } whole || (isConnection ? whole.FieldsByName["nodes"].Type.NamedType : whole) is not ObjectType part || part.Implements(Node))
        {
            return;
        }

        OperationVariable[] drawn = [.. field.Arguments.Where(argument => argument.IsRequired).Select(argument => new OperationVariable(argument.Name, argument.Type, argument.Name))];
        string[] arguments = [.. drawn.Select(variable => $"{variable.Name}: ${variable.Name}"), .. isConnection ? new[] { "first: 3" } : []];
        foreach (var child in part.Fields.Where(child => child.Type.NamedType is ObjectType inner && !inner.Implements(Node) && child.Arguments.Count == 0))
        {
            var selection = SelectionText.Of(part, child, 3);
            var body = $"{field.Name}{(arguments.Length > 0 ? $"({string.Join(", ", arguments)})" : "")} {{ {(isConnection ? $"nodes {{ {selection} }}" : selection)} }}";
            operations.Add(new Operation($"Query.{field.Name}.{child.Name}", $"query{(drawn.Length > 0 ? Declared(drawn) : "")} {{ {body} }}", drawn));
        }
    }

    // Things and lists of them hold much; what only groups others is asked one level deeper.
    private bool IsThing(IType type) => SelectionText.IsConnection(type) || type.NamedType == Node || (type.NamedType is ComplexType complex && complex.Implements(Node));

    private bool HoldsThings(IType type) => IsThing(type) || (type.NamedType is ComplexType complex && complex.Fields.Any(field => IsThing(field.Type)));

    private static IEnumerable<string?> OnlyFields(ArgumentDefinition argument) =>
        argument.Type.NamedType is InputObjectType input ? input.Fields.Where(field => !field.IsRequired).Select(field => (string?)field.Name) : argument.IsRequired ? [] : [null];

    private void Add(
        ComplexType host, FieldDefinition field, string prefix, string suffix, string[] path, OperationVariable[] given, ArgumentDefinition? argument, string? only, int depth)
    {
        List<OperationVariable> drawn = [.. field.Arguments.Where(each => each.IsRequired || each == argument).Where(each => each.Name != "last").Select(each => new OperationVariable(each.Name, each.Type, each.Name, each == argument ? only : null))];
        var pages = field.ArgumentsByName.ContainsKey("first") && field.ArgumentsByName.ContainsKey("after");
        var backwards = argument?.Name == "last";
        List<string> arguments = [.. drawn.Select(variable => $"{variable.Name}: ${variable.Name}")];
        List<string> declared = [.. given.Concat(drawn).Select(variable => $"${variable.Name}: {variable.Type}")];
        if (pages)
        {
            arguments.Add(backwards ? "last: 3, before: $before" : "first: 3, after: $after");
            declared.Add(backwards ? "$before: String" : "$after: String");
        }
        else if (field.ArgumentsByName.ContainsKey("first") && argument?.Name != "first")
        {
            arguments.Add("first: 3");
        }

        var selection = SelectionText.Of(field.Type, depth);
        var call = $"{field.Name}{(arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "")} {selection}";
        var name = $"{host.Name}.{field.Name}{(argument is null ? "" : $"({argument.Name}{(only is null ? "" : $".{only}")})")}{(path is ["asOf"] ? " " + given[0].Argument : "")}";
        operations.Add(new Operation(name, $"query{(declared.Count > 0 ? $"({string.Join(", ", declared)})" : "")} {{ {prefix}{call}{suffix} }}", [.. given, .. drawn])
        {
            Connection = pages ? [.. path, field.Name] : null,
            IsBackwards = backwards,
        });
    }

    private static string Declared(IEnumerable<OperationVariable> variables) => $"({string.Join(", ", variables.Select(variable => $"${variable.Name}: {variable.Type}"))})";
}
