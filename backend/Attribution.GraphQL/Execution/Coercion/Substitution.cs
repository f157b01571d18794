using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Puts variables into literals that a scalar reads whole, such as JSON objects.</summary>
internal static class Substitution
{
    public static IValueNode Apply(IValueNode literal, CoercionContext context) => Literals.HasVariables(literal) ? Replace(literal, context) : literal;

    private static IValueNode Replace(IValueNode literal, CoercionContext context) => literal switch
    {
        VariableNode variable => context.Find(variable) ?? new NullValueNode(variable.Location),
        ListValueNode list => new ListValueNode(list.Location, [.. list.Items.Select(each => Replace(each, context))]),
        ObjectValueNode fields => new ObjectValueNode(
            fields.Location, [.. fields.Fields.Select(each => new ObjectFieldNode(each.Location, each.Name, Replace(each.Value, context)))]),
        _ => literal,
    };
}
