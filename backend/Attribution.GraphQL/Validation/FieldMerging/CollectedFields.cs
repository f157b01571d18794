using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.FieldMerging;

/// <summary>The fields of a selection set by response name, inline fragments opened, and the names of the fragments it spreads.</summary>
internal sealed class CollectedFields
{
    private readonly HashSet<string> spread = new(StringComparer.Ordinal);

    public CollectedFields(Schema schema, SelectionSetNode set, NamedType? parentType) => Collect(schema, set, parentType);

    /// <summary>The response names in order of first appearance.</summary>
    public List<string> Names { get; } = [];

    public Dictionary<string, List<FieldEntry>> ByName { get; } = new(StringComparer.Ordinal);

    /// <summary>The fragments in order of first appearance.</summary>
    public List<string> Fragments { get; } = [];

    /// <summary>
    /// Whether a selection set has only fields, each with a response name of its own, or a single spread; most have, and
    /// then there is nothing to compare and nothing to collect.
    /// </summary>
    public static bool IsTrivial(SelectionSetNode set)
    {
        const int FewEnoughToCompareInPlace = 16;
        var selections = set.Selections;
        if (selections.Count is 1 or > FewEnoughToCompareInPlace)
        {
            return selections is [FieldNode or FragmentSpreadNode];
        }

        for (var i = 0; i < selections.Count; i++)
        {
            if (selections[i] is not FieldNode field || IsRepeated(selections, i, field.ResponseName))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRepeated(IReadOnlyList<ISelectionNode> selections, int count, string name)
    {
        for (var i = 0; i < count; i++)
        {
            if (((FieldNode)selections[i]).ResponseName == name)
            {
                return true;
            }
        }

        return false;
    }

    private void Collect(Schema schema, SelectionSetNode set, NamedType? parentType)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field, parentType, parentType is null ? null : schema.FindField(parentType, field.Name.Value));
                    break;
                case FragmentSpreadNode { Name.Value: var name } when spread.Add(name):
                    Fragments.Add(name);
                    break;
                case InlineFragmentNode inline:
                    Collect(schema, inline.SelectionSet, inline.TypeCondition is null ? parentType : schema.FindType(inline.TypeCondition.Name.Value));
                    break;
            }
        }
    }

    private void Add(FieldNode field, NamedType? parentType, FieldDefinition? definition)
    {
        if (!ByName.TryGetValue(field.ResponseName, out var entries))
        {
            ByName[field.ResponseName] = entries = [];
            Names.Add(field.ResponseName);
        }

        entries.Add(new FieldEntry(field, parentType, definition));
    }
}
