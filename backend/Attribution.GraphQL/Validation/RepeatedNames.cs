using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation;

/// <summary>Finds names that stand more than once among siblings.</summary>
internal static class RepeatedNames
{
    /// <summary>Up to this many names are compared with each other, which is faster than hashing and allocates nothing.</summary>
    private const int Few = 16;

    /// <summary>The names of each repeated text, in order of first appearance; empty when all differ.</summary>
    public static IReadOnlyList<NameNode[]> Find<T>(IReadOnlyList<T> nodes, Func<T, NameNode> nameOf) =>
        nodes.Count <= Few && AllDiffer(nodes, nameOf)
            ? []
            : [.. nodes.Select(nameOf).GroupBy(name => name.Value, StringComparer.Ordinal).Select(same => same.ToArray()).Where(same => same.Length > 1)];

    private static bool AllDiffer<T>(IReadOnlyList<T> nodes, Func<T, NameNode> nameOf)
    {
        for (var i = 1; i < nodes.Count; i++)
        {
            var name = nameOf(nodes[i]).Value;
            for (var k = 0; k < i; k++)
            {
                if (nameOf(nodes[k]).Value == name)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
