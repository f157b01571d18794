namespace Attribution.Features.Attributions.Scoring;

/// <summary>Items of one type and provenance cluster repeat each other: the k-th strongest counts δ^(k−1) (design 2.5).</summary>
internal static class DependenceRule
{
    // Groups of up to this many are put in order one by one; longer ones are sorted.
    private const int Few = 24;

    /// <summary>Writes the discounted weights of a group; equal weights count in any order, as their sum is the same.</summary>
    public static void Discount(ReadOnlySpan<double> weights, double discount, Span<double> discounted)
    {
        if (discount >= 1 || weights.Length == 1)
        {
            weights.CopyTo(discounted);
            return;
        }

        if (!weights.ContainsAnyExcept(weights[0]))
        {
            DiscountEqual(weights[0], discount, discounted);
            return;
        }

        Span<int> places = weights.Length <= 256 ? stackalloc int[weights.Length] : new int[weights.Length];
        Order(weights, places);
        var factor = 1.0;
        foreach (var place in places)
        {
            discounted[place] = weights[place] * factor;
            factor *= discount;
        }
    }

    /// <summary>Writes the places from the strongest weight down; of equal strength, what speaks for the actor comes later.</summary>
    public static void Order(ReadOnlySpan<double> weights, Span<int> places)
    {
        if (weights.Length <= Few)
        {
            OrderFew(weights, places);
            return;
        }

        Span<double> keys = weights.Length <= 256 ? stackalloc double[weights.Length] : new double[weights.Length];
        for (var place = 0; place < weights.Length; place++)
        {
            keys[place] = -Math.Abs(weights[place]);
            places[place] = place;
        }

        keys.Sort(places);
        ForFirstAgainst(weights, keys, places);
    }

    // Most groups of most actors hold no hit: one weight for all.
    private static void DiscountEqual(double weight, double discount, Span<double> discounted)
    {
        foreach (ref var each in discounted)
        {
            each = weight;
            weight *= discount;
        }
    }

    private static void OrderFew(ReadOnlySpan<double> weights, Span<int> places)
    {
        for (var place = 0; place < weights.Length; place++)
        {
            var at = place;
            for (; at > 0 && IsBefore(weights[place], weights[places[at - 1]]); at--)
            {
                places[at] = places[at - 1];
            }

            places[at] = place;
        }
    }

    private static bool IsBefore(double weight, double other)
    {
        var (strength, otherStrength) = (Math.Abs(weight), Math.Abs(other));
        return strength > otherStrength || (strength == otherStrength && weight < other);
    }

    private static void ForFirstAgainst(ReadOnlySpan<double> weights, ReadOnlySpan<double> keys, Span<int> places)
    {
        for (var start = 0; start < places.Length;)
        {
            var end = start + 1;
            while (end < places.Length && keys[end] == keys[start])
            {
                end++;
            }

            OrderRun(weights, places[start..end]);
            start = end;
        }
    }

    private static void OrderRun(ReadOnlySpan<double> weights, Span<int> run)
    {
        var front = 0;
        for (var place = 0; place < run.Length; place++)
        {
            if (weights[run[place]] < 0)
            {
                (run[front], run[place]) = (run[place], run[front]);
                front++;
            }
        }
    }
}
