using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Execution.Costs;

/// <summary>What an operation costs, made once; only list sizes wait for the variables of a request.</summary>
internal sealed class CostPlan(CostSelection root)
{
    /// <summary>The cost with these variables; lists without a stated size count as one item.</summary>
    /// <exception cref="GraphQLException">A list demands exactly one slicing argument and did not get it.</exception>
    public double Evaluate(IReadOnlyDictionary<string, IValueNode> variables) => root.Evaluate(variables, sizes: null);
}

/// <summary>The fields of a selection set: those of every type, and of the alternatives the dearest.</summary>
internal sealed record CostSelection(IReadOnlyList<CostField> Common, IReadOnlyList<IReadOnlyList<CostField>> Alternatives)
{
    public double Evaluate(IReadOnlyDictionary<string, IValueNode> variables, (IReadOnlyList<string> Fields, double Size)? sizes)
    {
        var common = Common.Sum(each => each.Evaluate(variables, sizes));
        return common + (Alternatives.Count == 0 ? 0 : Alternatives.Max(each => each.Sum(one => one.Evaluate(variables, sizes))));
    }
}

/// <summary>A field and what is selected below it.</summary>
internal sealed record CostField(FieldDefinition Definition, FieldNode Node, CostSelection? Children)
{
    public double Evaluate(IReadOnlyDictionary<string, IValueNode> variables, (IReadOnlyList<string> Fields, double Size)? sizes)
    {
        var size = Definition.ListSize is { } own ? SizeOf(own, variables) : 1;
        var sized = Definition.ListSize is { SizedFields.Count: > 0 } outer ? (outer.SizedFields, size) : ((IReadOnlyList<string>, double)?)null;
        var here = sized is null ? size : 1;
        var above = sizes is { } given && given.Fields.Contains(Definition.Name) ? given.Size : 1;
        return Definition.Cost + (here * above * (Children?.Evaluate(variables, sized) ?? 0));
    }

    private double SizeOf(ListSizeDescriptor list, IReadOnlyDictionary<string, IValueNode> variables)
    {
        var given = list.SlicingArguments.Select(each => IntOf(each, variables)).OfType<int>().ToList();
        if (list.RequireOneSlicingArgument && given.Count != 1)
        {
            throw new GraphQLException($"{Definition.Name} needs exactly one of {string.Join(", ", list.SlicingArguments)}.", "SLICING_ARGUMENT_REQUIRED");
        }

        var fallback = list.SlicingArgumentDefaultValue > 0 ? list.SlicingArgumentDefaultValue : list.AssumedSize;
        return Math.Max(0, given.Count > 0 ? given.Max() : Math.Max(fallback, 1));
    }

    private int? IntOf(string name, IReadOnlyDictionary<string, IValueNode> variables)
    {
        var literal = Literals.Argument(Node.Arguments, name);
        if (literal is VariableNode variable)
        {
            literal = variables.GetValueOrDefault(variable.Name.Value);
        }

        literal ??= Definition.ArgumentsByName.GetValueOrDefault(name)?.DefaultValue;
        return literal is IntValueNode number && int.TryParse(number.Value, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
