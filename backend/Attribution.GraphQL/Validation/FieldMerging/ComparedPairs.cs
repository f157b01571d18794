namespace Attribution.GraphQL.Validation.FieldMerging;

/// <summary>
/// Pairs already compared. Comparing as "may both be in one value" finds all that comparing as "never in one value" finds,
/// so the first makes the second needless, not the other way round.
/// </summary>
internal sealed class ComparedPairs<TLeft, TRight>
    where TLeft : class
    where TRight : class
{
    private readonly Dictionary<(TLeft Left, TRight Right), bool> exclusive = [];

    /// <summary>Notes a pair; false when it needs no comparison any more.</summary>
    public bool TryAdd(TLeft left, TRight right, bool mutuallyExclusive)
    {
        if (exclusive.TryGetValue((left, right), out var before) && (mutuallyExclusive || !before))
        {
            return false;
        }

        exclusive[(left, right)] = mutuallyExclusive;
        return true;
    }
}
