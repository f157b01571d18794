using System.Runtime.InteropServices;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution.Costs;

/// <summary>
/// Fields of one place of a response by the type they are selected on and their response name. A hostile document makes tens of
/// thousands of these, so few fields are looked through and only many are indexed.
/// </summary>
internal sealed class CostFields
{
    private const int Few = 8;
    private readonly List<(NamedType Scope, FieldNode Node, List<SelectionSetNode>? Below)> entries = new(2);
    private Dictionary<(NamedType Scope, string Key), int>? index;
    private HashSet<(NamedType Scope, FragmentDefinitionNode Fragment)>? entered;

    public int Count => entries.Count;

    /// <summary>A field's first node, and the selection sets of all its nodes; null for a leaf.</summary>
    public (NamedType Scope, FieldNode Node, List<SelectionSetNode>? Below) this[int at] => entries[at];

    /// <summary>Whether a fragment is new on that type.</summary>
    public bool Enter(NamedType scope, FragmentDefinitionNode fragment) => (entered ??= []).Add((scope, fragment));

    /// <summary>Adds a field, to an earlier one of that type and name where there is one.</summary>
    public void Add(NamedType scope, FieldNode node)
    {
        var at = Find(scope, node.ResponseName);
        if (at < 0)
        {
            index?.Add((scope, node.ResponseName), entries.Count);
            entries.Add((scope, node, node.SelectionSet is { } only ? new(1) { only } : null));
        }
        else if (node.SelectionSet is { } another)
        {
            ref var entry = ref CollectionsMarshal.AsSpan(entries)[at];
            (entry.Below ??= []).Add(another);
        }
    }

    private int Find(NamedType scope, string key)
    {
        if (entries.Count > Few)
        {
            index ??= entries.Select((each, at) => (each, at)).ToDictionary(each => (each.each.Scope, each.each.Node.ResponseName), each => each.at);
            return index.TryGetValue((scope, key), out var known) ? known : -1;
        }

        for (var at = 0; at < entries.Count; at++)
        {
            if (entries[at].Scope == scope && entries[at].Node.ResponseName == key)
            {
                return at;
            }
        }

        return -1;
    }
}
