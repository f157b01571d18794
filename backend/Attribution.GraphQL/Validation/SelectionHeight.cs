using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation;

/// <summary>
/// The greatest sum of field weights on any way down a selection set, fragments followed. Each fragment is measured once,
/// so the cost is that of reading the document once; a fragment inside itself counts as nothing.
/// </summary>
/// <param name="context">Where the fragments are.</param>
/// <param name="weigh">What a field adds.</param>
/// <param name="enters">Whether what is below a field counts.</param>
internal sealed class SelectionHeight(ValidationContext context, Func<FieldNode, int> weigh, Func<FieldNode, bool> enters)
{
    /// <summary>Height of what is too deep to measure; small enough that adding to it cannot overflow.</summary>
    private const int Immeasurable = int.MaxValue / 2;

    private Dictionary<string, int>? fragments;

    public int Of(SelectionSetNode set)
    {
        if (!ValidationContext.CanDescend())
        {
            return Immeasurable;
        }

        var height = 0;
        var selections = set.Selections;
        for (var i = 0; i < selections.Count; i++)
        {
            height = Math.Max(height, Of(selections[i]));
        }

        return height;
    }

    private int Of(ISelectionNode node) => node switch
    {
        FieldNode { SelectionSet: { } below } field when enters(field) => weigh(field) + Of(below),
        FieldNode field => weigh(field),
        InlineFragmentNode inline => Of(inline.SelectionSet),
        FragmentSpreadNode spread => OfFragment(spread.Name.Value),
        _ => 0,
    };

    private int OfFragment(string name)
    {
        fragments ??= new Dictionary<string, int>(StringComparer.Ordinal);
        if (fragments.TryGetValue(name, out var known) || context.FindFragment(name) is not { } fragment)
        {
            return known;
        }

        fragments[name] = 0;
        return fragments[name] = Of(fragment.SelectionSet);
    }
}
