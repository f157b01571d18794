namespace Attribution.Graph.Paths;

/// <summary>A path inside a <see cref="PathGraph"/>.</summary>
/// <param name="Places">Its entities in order.</param>
/// <param name="Hops">The relationship taken over each hop; seen from the entity it was read at.</param>
/// <param name="Cost">What it is ordered by first.</param>
internal sealed record FoundPath(int[] Places, PathHop[] Hops, int Cost)
{
    /// <summary>Equal if it meets the same entities in the same order.</summary>
    public bool Equals(FoundPath? other) => other is not null && Places.AsSpan().SequenceEqual(other.Places);

    /// <inheritdoc/>
    public override int GetHashCode() => Places.Aggregate(17, HashCode.Combine);
}
