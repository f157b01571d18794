using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.FieldMerging;

/// <summary>The fields of a selection set by response name, inline fragments opened, and the names of the fragments it spreads.</summary>
internal sealed class CollectedFields
{
    private const int FewFragments = 16;
    private readonly Dictionary<string, (int First, int Last)> byName;
    private readonly List<FieldEntry> entries;
    private List<string>? fragments;

    /// <summary>The fragments once more, as soon as they are too many to search one after the other.</summary>
    private HashSet<string>? spread;

    public CollectedFields(Schema schema, SelectionSetNode set, NamedType? parentType)
    {
        byName = new Dictionary<string, (int First, int Last)>(set.Selections.Count, StringComparer.Ordinal);
        entries = new List<FieldEntry>(set.Selections.Count);
        Collect(schema, set, parentType);
    }

    /// <summary>The fields in document order. Those of one response name are chained by <see cref="FieldEntry.Next"/>.</summary>
    public IReadOnlyList<FieldEntry> Entries => entries;

    /// <summary>The fragments in order of first appearance.</summary>
    public IReadOnlyList<string> Fragments => fragments ?? [];

    /// <summary>Index of the first field of a response name; -1 when there is none.</summary>
    public int FirstOf(string responseName) => byName.TryGetValue(responseName, out var chain) ? chain.First : -1;

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
                case FragmentSpreadNode { Name.Value: var name } when IsNew(name):
                    (fragments ??= []).Add(name);
                    break;
                case InlineFragmentNode inline:
                    Collect(schema, inline.SelectionSet, inline.TypeCondition is null ? parentType : schema.FindType(inline.TypeCondition.Name.Value));
                    break;
            }
        }
    }

    private bool IsNew(string fragment)
    {
        if (fragments is null || fragments.Count < FewFragments)
        {
            return fragments?.Contains(fragment) != true;
        }

        spread ??= new HashSet<string>(fragments, StringComparer.Ordinal);
        return spread.Add(fragment);
    }

    private void Add(FieldNode field, NamedType? parentType, FieldDefinition? definition)
    {
        var index = entries.Count;
        var isRepeated = byName.TryGetValue(field.ResponseName, out var chain);
        entries.Add(new FieldEntry(field, parentType, definition));
        byName[field.ResponseName] = (isRepeated ? chain.First : index, index);
        if (isRepeated)
        {
            entries[chain.Last] = entries[chain.Last] with { Next = index };
        }
    }
}
