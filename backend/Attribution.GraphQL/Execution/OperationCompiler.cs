using System.Text;
using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution;

/// <summary>
/// Collects the fields of selection sets (GraphQL §6.3.2) of one operation for one outcome of its @skip and @include. That outcome
/// is part of the cache key, so that response order is exactly the specification's and no condition is left at run time.
/// </summary>
internal sealed class OperationCompiler(Schema schema, FragmentMap fragments, IReadOnlySet<string> trueConditions)
{
    public int ObjectTypeCount => schema.ObjectTypeCount;

    public Schema Schema => schema;

    public SelectionSet Compile(ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        var collected = new List<(string Key, List<FieldNode> Nodes)>();
        var visited = new HashSet<string>();
        foreach (var set in sets)
        {
            Collect(type, set, collected, visited);
        }

        return new SelectionSet(type, [.. collected.Select(each => Field(type, each.Nodes))]);
    }

    /// <summary>Whether @skip and @include let a selection in.</summary>
    public bool IsIncluded(ISelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is "skip" or "include" && Literals.Argument(directive.Arguments, "if") is { } condition
                && IsTrue(condition) == directive.Name.Value is "skip")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a fragment with that type condition applies to an object type (§6.3.2, DoesFragmentTypeApply).</summary>
    public bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (schema.FindType(condition.Name.Value) is { } found && schema.IsPossibleType(found, type));

    public FragmentDefinitionNode? Fragment(string name) => fragments.Find(name);

    private bool IsTrue(IValueNode condition) => condition switch
    {
        BooleanValueNode boolean => boolean.Value,
        VariableNode variable => trueConditions.Contains(variable.Name.Value),
        _ => false,
    };

    private void Collect(ObjectType type, SelectionSetNode set, List<(string Key, List<FieldNode> Nodes)> collected, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(collected, field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, collected, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && Fragment(spread.Name.Value) is { } found && Applies(found.TypeCondition, type):
                    Collect(type, found.SelectionSet, collected, visited);
                    break;
            }
        }
    }

    private static void Add(List<(string Key, List<FieldNode> Nodes)> collected, FieldNode field)
    {
        var at = collected.FindIndex(each => each.Key == field.ResponseName);
        if (at < 0)
        {
            collected.Add((field.ResponseName, [field]));
        }
        else
        {
            collected[at].Nodes.Add(field);
        }
    }

    private CompiledField Field(ObjectType type, List<FieldNode> nodes)
    {
        var node = nodes[0];
        var definition = schema.FindField(type, node.Name.Value) ?? throw new InvalidOperationException($"{type} has no field {node.Name.Value}."); // validated
        return new CompiledField(type, definition, nodes)
        {
            Resolver = definition == schema.MetaFields.TypeName ? TypeName(type) : definition.Resolver,
            ConstantArguments = node.Arguments.Any(each => Literals.HasVariables(each.Value)) ? null : ArgumentCoercion.TryConstant(definition, node),
        };
    }

    private static FieldResolver TypeName(ObjectType type)
    {
        var name = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
        return new FieldResolver
        {
            Sync = (_, _) => type.Name,
            Leaf = (_, _, writer) =>
            {
                writer.WriteRaw(name);
                return LeafOutcome.Written;
            },
        };
    }
}
