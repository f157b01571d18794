using System.Text.Json.Nodes;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>What of a schema the documents of a corpus ask, read from the documents themselves: fields and arguments as <c>Type.field</c>, <c>Type.field(argument)</c>, <c>Input.field</c>.</summary>
internal sealed class SchemaCoverage(Schema schema)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<OperationVariable>> variables = new(StringComparer.Ordinal);

    /// <summary>Adds documents.</summary>
    public void Add(IEnumerable<Operation> operations)
    {
        foreach (var operation in operations)
        {
            variables[operation.Text] = operation.Variables;
            foreach (var definition in Utf8GraphQLParser.Parse(operation.Text).Definitions)
            {
                switch (definition)
                {
                    case OperationDefinitionNode root:
                        Walk(root.Operation switch { OperationType.Query => schema.QueryType, OperationType.Mutation => schema.MutationType, _ => schema.SubscriptionType }, root.SelectionSet);
                        break;
                    case FragmentDefinitionNode fragment:
                        Walk(schema.FindType(fragment.TypeCondition.Name.Value), fragment.SelectionSet);
                        break;
                    default:
                        throw new InvalidOperationException($"A document holds {definition.Kind}.");
                }
            }
        }
    }

    /// <summary>Adds the input fields that the variables of a request give.</summary>
    public void AddVariables(string body)
    {
        var request = JsonNode.Parse(body)?.AsObject() ?? [];
        foreach (var variable in variables[request["query"]?.GetValue<string>() ?? ""])
        {
            WalkInput(variable.Type.NamedType, request["variables"]?[variable.Name]);
        }
    }

    /// <summary>What can be asked and is not.</summary>
    public IEnumerable<string> Missing()
    {
        HashSet<NamedType> seen = [];
        List<string> all = [];
        foreach (var root in new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.OfType<ObjectType>())
        {
            Reach(root, seen, all);
        }

        return all.Distinct().Where(coordinate => !asked.Contains(coordinate));
    }

    private void Walk(NamedType? type, SelectionSetNode selections)
    {
        foreach (var selection in selections.Selections)
        {
            if (selection is InlineFragmentNode fragment)
            {
                Walk(fragment.TypeCondition is { } condition ? schema.FindType(condition.Name.Value) : type, fragment.SelectionSet);
            }
            else if (selection is FieldNode node && type is ComplexType parent && parent.FieldsByName.TryGetValue(node.Name.Value, out var field))
            {
                // What is asked of an interface is asked of each of its types.
                foreach (var each in schema.GetPossibleTypes(parent).Select(possible => possible.Name).Append(parent.Name))
                {
                    asked.Add($"{each}.{field.Name}");
                    asked.UnionWith(node.Arguments.Select(argument => $"{each}.{field.Name}({argument.Name.Value})"));
                }

                if (node.SelectionSet is { } inner)
                {
                    Walk(field.Type.NamedType, inner);
                }
            }
        }
    }

    private void WalkInput(NamedType type, JsonNode? value)
    {
        if (value is JsonArray list)
        {
            foreach (var item in list)
            {
                WalkInput(type, item);
            }
        }
        else if (type is InputObjectType input && value is JsonObject given)
        {
            foreach (var (name, inner) in given)
            {
                asked.Add($"{input.Name}.{name}");
                WalkInput(input.FieldsByName[name].Type.NamedType, inner);
            }
        }
    }

    private void Reach(NamedType type, HashSet<NamedType> seen, List<string> all)
    {
        if (type.IsIntrospection || !seen.Add(type))
        {
            return;
        }

        switch (type)
        {
            case ComplexType complex:
                foreach (var field in complex.Fields)
                {
                    all.Add($"{complex.Name}.{field.Name}");
                    all.AddRange(field.Arguments.Select(argument => $"{complex.Name}.{field.Name}({argument.Name})"));
                    Reach(field.Type.NamedType, seen, all);
                    foreach (var argument in field.Arguments)
                    {
                        Reach(argument.Type.NamedType, seen, all);
                    }
                }

                foreach (var possible in schema.GetPossibleTypes(complex))
                {
                    Reach(possible, seen, all);
                }

                break;
            case UnionType union:
                foreach (var member in union.MemberTypes)
                {
                    Reach(member, seen, all);
                }

                break;
            case InputObjectType input:
                foreach (var field in input.Fields)
                {
                    all.Add($"{input.Name}.{field.Name}");
                    Reach(field.Type.NamedType, seen, all);
                }

                break;
            default:
                break;
        }
    }
}
