using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.FieldMerging;

/// <summary>Whether fields are given the same arguments, the order of arguments and of input fields left aside.</summary>
internal static class ArgumentEquality
{
    public static bool SameArguments(IReadOnlyList<ArgumentNode> left, IReadOnlyList<ArgumentNode> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (Find(right, left[i].Name.Value, i) is not { } other || !SameValue(left[i].Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameValue(IValueNode left, IValueNode right) => (left, right) switch
    {
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (ListValueNode a, ListValueNode b) => SameItems(a.Items, b.Items),
        (ObjectValueNode a, ObjectValueNode b) => SameFields(a.Fields, b.Fields),
        _ => false,
    };

    private static bool SameItems(IReadOnlyList<IValueNode> left, IReadOnlyList<IValueNode> right)
    {
        for (var i = 0; i < left.Count && left.Count == right.Count; i++)
        {
            if (!SameValue(left[i], right[i]))
            {
                return false;
            }
        }

        return left.Count == right.Count;
    }

    private static bool SameFields(IReadOnlyList<ObjectFieldNode> left, IReadOnlyList<ObjectFieldNode> right)
    {
        for (var i = 0; i < left.Count && left.Count == right.Count; i++)
        {
            if (Find(right, left[i].Name.Value, i) is not { } other || !SameValue(left[i].Value, other))
            {
                return false;
            }
        }

        return left.Count == right.Count;
    }

    /// <summary>The value of a name, looked for first where it most likely is.</summary>
    private static IValueNode? Find(IReadOnlyList<ArgumentNode> nodes, string name, int guess) =>
        nodes[guess].Name.Value == name ? nodes[guess].Value : nodes.FirstOrDefault(each => each.Name.Value == name)?.Value;

    private static IValueNode? Find(IReadOnlyList<ObjectFieldNode> nodes, string name, int guess) =>
        nodes[guess].Name.Value == name ? nodes[guess].Value : nodes.FirstOrDefault(each => each.Name.Value == name)?.Value;
}
