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

    private CostSelection Select(NamedType parent, List<SelectionSetNode> sets)
    {
        var collected = new CostFields();
        foreach (var set in sets)
        {
            Collect(parent, set, collected);
        }

        var common = new List<CostField>(collected.Count);
        Dictionary<NamedType, IReadOnlyList<CostField>>? alternatives = null;
        for (var at = 0; at < collected.Count; at++)
        {
            var (scope, node, below) = collected[at];
            (scope == parent || scope is not ObjectType ? common : Alternative(ref alternatives, scope)).Add(Field(scope, node, below));
        }

        return new CostSelection(common, alternatives is null ? [] : [.. alternatives.Values]);
    }

    private static List<CostField> Alternative(ref Dictionary<NamedType, IReadOnlyList<CostField>>? alternatives, NamedType scope)
    {
        alternatives ??= [];
        if (!alternatives.TryGetValue(scope, out var fields))
        {
            alternatives[scope] = fields = new List<CostField>();
        }

        return (List<CostField>)fields;
    }

    private void Collect(NamedType scope, SelectionSetNode set, CostFields collected)
    {
        var selections = set.Selections;
        for (var at = 0; at < selections.Count; at++)
        {
            if (!compiler.IsIncluded(selections[at]))
            {
                continue;
            }

            switch (selections[at])
            {
                case FieldNode field:
                    Add(collected, scope, field);
                    break;
                case InlineFragmentNode inline:
                    Collect(Narrow(scope, inline.TypeCondition), inline.SelectionSet, collected);
                    break;
                case FragmentSpreadNode spread when compiler.Fragment(spread.Name.Value) is { } fragment && collected.Enter(scope, fragment):
                    Collect(Narrow(scope, fragment.TypeCondition), fragment.SelectionSet, collected);
                    break;
            }
        }
    }

    private NamedType Narrow(NamedType scope, NamedTypeNode? condition) =>
        condition is null || scope is ObjectType ? scope : schema.FindType(condition.Name.Value) ?? scope;

    private void Add(CostFields collected, NamedType scope, FieldNode field)
    {
        if (++fields > maxFields)
        {
            throw new GraphQLException($"The operation has more than {maxFields} fields once its fragments are put in.", "OPERATION_TOO_LARGE");
        }

        collected.Add(scope, field);
    }

    private CostField Field(NamedType scope, FieldNode node, List<SelectionSetNode>? below)
    {
        var definition = schema.FindField(scope, node.Name.Value) ?? schema.MetaFields.TypeName;
        return new CostField(definition, node, below is null ? null : Select(definition.Type.NamedType, below));
    }
}
