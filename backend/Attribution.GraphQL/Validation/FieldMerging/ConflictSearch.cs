using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.FieldMerging;

/// <summary>
/// Looks for fields of one response name that cannot be merged, pair by pair. Pairs of fragments are compared once in a
/// document; all comparisons together have a budget, because hostile documents make their number grow without measure.
/// </summary>
internal sealed class ConflictSearch(ValidationContext context)
{
    /// <summary>Most conflicts below a field that its message names, most characters of them, and most fields it points to.</summary>
    private const int MaxReasons = 3;
    private const int MaxReasonLength = 400;
    private const int MaxNodes = 100;

    private readonly Dictionary<SelectionSetNode, CollectedFields> collected = [];
    private readonly ComparedPairs<string, string> fragmentPairs = new();
    private readonly ComparedPairs<CollectedFields, string> fieldsAndFragments = new();
    private int budget = context.Options.MaxFieldMergeComparisons;

    /// <summary>Whether the budget ended before the search did.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>The conflicts of a selection set and the fragments it spreads.</summary>
    public IReadOnlyList<FieldConflict> Within(SelectionScope scope)
    {
        if (CollectedFields.IsTrivial(scope.Node))
        {
            return [];
        }

        var conflicts = new List<FieldConflict>();
        var own = Collect(scope.Node, scope.ParentType);
        CompareWithin(conflicts, own);
        for (var i = 0; i < own.Fragments.Count && !IsExhausted; i++)
        {
            CompareWithFragment(conflicts, own, own.Fragments[i], exclusive: false);
            for (var k = i + 1; k < own.Fragments.Count; k++)
            {
                CompareFragments(conflicts, own.Fragments[i], own.Fragments[k], exclusive: false);
            }
        }

        return conflicts;
    }

    private CollectedFields Collect(SelectionSetNode set, NamedType? parentType)
    {
        if (!collected.TryGetValue(set, out var fields))
        {
            collected[set] = fields = new CollectedFields(context.Schema, set, parentType is { IsCompositeType: true } ? parentType : null);
        }

        return fields;
    }

    private CollectedFields? CollectFragment(string name) =>
        context.FindFragment(name) is { } fragment
            ? Collect(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value))
            : null;

    private bool Spend()
    {
        if (budget-- > 0 && ValidationContext.CanDescend())
        {
            return true;
        }

        IsExhausted = true;
        budget = 0;
        return false;
    }

    private void CompareWithin(List<FieldConflict> conflicts, CollectedFields fields)
    {
        var entries = fields.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            for (var k = entries[i].Next; k > 0 && !IsExhausted; k = entries[k].Next)
            {
                Compare(conflicts, entries[i], entries[k], exclusive: false);
            }
        }
    }

    private void CompareWithFragment(List<FieldConflict> conflicts, CollectedFields fields, string fragment, bool exclusive)
    {
        if (IsExhausted || !fieldsAndFragments.TryAdd(fields, fragment, exclusive) || !Spend() || CollectFragment(fragment) is not { } other || other == fields)
        {
            return;
        }

        CompareBetween(conflicts, fields, other, exclusive);
        foreach (var nested in other.Fragments)
        {
            CompareWithFragment(conflicts, fields, nested, exclusive);
        }
    }

    private void CompareFragments(List<FieldConflict> conflicts, string left, string right, bool exclusive)
    {
        if (IsExhausted || left == right || !TryAddFragments(left, right, exclusive) || !Spend())
        {
            return;
        }

        if (CollectFragment(left) is not { } leftFields || CollectFragment(right) is not { } rightFields)
        {
            return;
        }

        CompareBetween(conflicts, leftFields, rightFields, exclusive);
        foreach (var nested in rightFields.Fragments)
        {
            CompareFragments(conflicts, left, nested, exclusive);
        }

        foreach (var nested in leftFields.Fragments)
        {
            CompareFragments(conflicts, nested, right, exclusive);
        }
    }

    private bool TryAddFragments(string left, string right, bool exclusive) => string.CompareOrdinal(left, right) < 0
        ? fragmentPairs.TryAdd(left, right, exclusive)
        : fragmentPairs.TryAdd(right, left, exclusive);

    private void CompareBetween(List<FieldConflict> conflicts, CollectedFields left, CollectedFields right, bool exclusive)
    {
        for (var i = 0; i < left.Entries.Count && !IsExhausted; i++)
        {
            var entry = left.Entries[i];
            for (var k = right.FirstOf(entry.Node.ResponseName); k >= 0 && !IsExhausted; k = Following(right.Entries[k]))
            {
                Compare(conflicts, entry, right.Entries[k], exclusive);
            }
        }
    }

    private static int Following(FieldEntry entry) => entry.Next > 0 ? entry.Next : -1;

    private void Compare(List<FieldConflict> conflicts, FieldEntry left, FieldEntry right, bool exclusive)
    {
        if (!Spend())
        {
            return;
        }

        // Two different object types are never those of one value, so only the shapes of the answers have to agree.
        var apart = exclusive || (left.ParentType is ObjectType && right.ParentType is ObjectType && left.ParentType != right.ParentType);
        var reason = (apart ? null : FieldFault(left.Node, right.Node)) ?? ShapeFault(left, right);
        if (reason is not null)
        {
            conflicts.Add(new FieldConflict(left.Node.ResponseName, reason, [left.Node], [right.Node]));
        }
        else if (left.Node.SelectionSet is { } leftSet && right.Node.SelectionSet is { } rightSet)
        {
            CompareBelow(conflicts, left, leftSet, right, rightSet, apart);
        }
    }

    private static string? FieldFault(FieldNode left, FieldNode right) =>
        left.Name.Value != right.Name.Value ? $"\"{left.Name.Value}\" and \"{right.Name.Value}\" are different fields"
        : !ArgumentEquality.SameArguments(left.Arguments, right.Arguments) ? "they have different arguments"
        : null;

    private static string? ShapeFault(FieldEntry left, FieldEntry right) =>
        left.Definition is { Type: var leftType } && right.Definition is { Type: var rightType } && !HaveSameShape(leftType, rightType)
            ? $"they have the types \"{leftType}\" and \"{rightType}\""
            : null;

    private static bool HaveSameShape(IType left, IType right) => (left, right) switch
    {
        (NonNullType a, NonNullType b) => HaveSameShape(a.NullableType, b.NullableType),
        (ListType a, ListType b) => HaveSameShape(a.ElementType, b.ElementType),
        (NamedType a, NamedType b) => a == b || (a.IsCompositeType && b.IsCompositeType),
        _ => false,
    };

    private void CompareBelow(
        List<FieldConflict> conflicts, FieldEntry left, SelectionSetNode leftSet, FieldEntry right, SelectionSetNode rightSet, bool exclusive)
    {
        var below = new List<FieldConflict>();
        var leftFields = Collect(leftSet, left.Definition?.Type.NamedType);
        var rightFields = Collect(rightSet, right.Definition?.Type.NamedType);
        CompareBetween(below, leftFields, rightFields, exclusive);
        foreach (var fragment in rightFields.Fragments)
        {
            CompareWithFragment(below, leftFields, fragment, exclusive);
        }

        foreach (var fragment in leftFields.Fragments)
        {
            CompareWithFragment(below, rightFields, fragment, exclusive);
        }

        foreach (var leftFragment in leftFields.Fragments)
        {
            foreach (var rightFragment in rightFields.Fragments)
            {
                CompareFragments(below, leftFragment, rightFragment, exclusive);
            }
        }

        if (below.Count > 0)
        {
            conflicts.Add(Nest(below, left.Node, right.Node));
        }
    }

    private static FieldConflict Nest(List<FieldConflict> below, FieldNode left, FieldNode right)
    {
        var reasons = string.Join(" and ", below.Take(MaxReasons).Select(each => $"their fields \"{each.ResponseName}\" conflict because {each.Reason}"));
        return new FieldConflict(
            left.ResponseName,
            reasons.Length <= MaxReasonLength ? reasons : string.Concat(reasons.AsSpan(0, MaxReasonLength), "…"),
            [left, .. below.SelectMany(each => each.Left).Take(MaxNodes)],
            [right, .. below.SelectMany(each => each.Right).Take(MaxNodes)]);
    }
}
