using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution.Costs;

/// <summary>
/// Makes cost plans. Walks the document with fragments put in, within a budget of fields, since nested fragments can multiply to
/// more than can be walked.
/// </summary>
internal sealed class CostPlanner(Schema schema, OperationCompiler compiler, int maxFields)
{
    private int fields;

    /// <summary>The plan.</summary>
    /// <exception cref="GraphQLException">The operation has too many fields.</exception>
    public CostPlan Plan(ObjectType root, SelectionSetNode set) => new(Select(root, [set]));

    private CostSelection Select(NamedType parent, IEnumerable<SelectionSetNode> sets)
    {
        var collected = new Dictionary<(NamedType Scope, string Key), List<FieldNode>>();
        var visited = new HashSet<(NamedType Scope, string Name)>();
        foreach (var set in sets)
        {
            Collect(parent, set, collected, visited);
        }

        var groups = collected.GroupBy(each => each.Key.Scope == parent || each.Key.Scope is not ObjectType ? parent : each.Key.Scope)
            .ToDictionary(each => each.Key, IReadOnlyList<CostField> (each) => [.. each.Select(one => Field(one.Key.Scope, one.Value))]);
        var common = groups.GetValueOrDefault(parent) ?? [];
        groups.Remove(parent);
        return new CostSelection(common, [.. groups.Values]);
    }

    private void Collect(
        NamedType scope,
        SelectionSetNode set,
        Dictionary<(NamedType Scope, string Key), List<FieldNode>> collected,
        HashSet<(NamedType Scope, string Name)> visited)
    {
        foreach (var selection in set.Selections.Where(compiler.IsIncluded))
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(collected, scope, field);
                    break;
                case InlineFragmentNode inline:
                    Collect(Narrow(scope, inline.TypeCondition), inline.SelectionSet, collected, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add((scope, spread.Name.Value)) && compiler.Fragment(spread.Name.Value) is { } fragment:
                    Collect(Narrow(scope, fragment.TypeCondition), fragment.SelectionSet, collected, visited);
                    break;
            }
        }
    }

    private NamedType Narrow(NamedType scope, NamedTypeNode? condition) =>
        condition is null || scope is ObjectType ? scope : schema.FindType(condition.Name.Value) ?? scope;

    private void Add(Dictionary<(NamedType Scope, string Key), List<FieldNode>> collected, NamedType scope, FieldNode field)
    {
        if (++fields > maxFields)
        {
            throw new GraphQLException($"The operation has more than {maxFields} fields once its fragments are put in.", "OPERATION_TOO_LARGE");
        }

        if (!collected.TryGetValue((scope, field.ResponseName), out var nodes))
        {
            nodes = collected[(scope, field.ResponseName)] = [];
        }

        nodes.Add(field);
    }

    private CostField Field(NamedType scope, List<FieldNode> nodes)
    {
        var definition = schema.FindField(scope, nodes[0].Name.Value) ?? schema.MetaFields.TypeName;
        var sets = nodes.Select(each => each.SelectionSet).OfType<SelectionSetNode>().ToList();
        return new CostField(definition, nodes[0], sets.Count == 0 ? null : Select(definition.Type.NamedType, sets));
    }
}
