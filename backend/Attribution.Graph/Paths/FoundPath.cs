namespace Attribution.Graph.Paths;

/// <summary>A path inside a <see cref="PathGraph"/>.</summary>
/// <param name="Places">Its entities in order.</param>
/// <param name="Hops">The relationship taken over each hop; seen from the entity before.</param>
/// <param name="Cost">What it is ordered by first.</param>
/// <param name="Confidence">Weakest confidence; −1: a hop has none.</param>
internal sealed record FoundPath(int[] Places, PathHop[] Hops, int Cost, sbyte Confidence)
{
    /// <summary>The path that has come to its end at <paramref name="index"/>.</summary>
    public static FoundPath Of(List<PathBeginning> beginnings, int index)
    {
        var end = beginnings[index];
        var places = new int[end.Hops + 1];
        var hops = new PathHop[end.Hops];
        for (var at = end.Hops; index >= 0; at--, index = beginnings[index].Parent)
        {
            places[at] = beginnings[index].Place;
            if (at > 0)
            {
                hops[at - 1] = beginnings[index].Hop;
            }
        }

        return new FoundPath(places, hops, end.Cost, end.Confidence);
    }

    /// <summary>Equal if it meets the same entities in the same order.</summary>
    public bool Equals(FoundPath? other) => other is not null && Places.AsSpan().SequenceEqual(other.Places);

    /// <inheritdoc/>
    public override int GetHashCode() => Places.Aggregate(17, HashCode.Combine);
}
