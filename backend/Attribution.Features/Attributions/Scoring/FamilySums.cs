namespace Attribution.Features.Attributions.Scoring;

/// <summary>Sums by family under the cap: a family over it is scaled proportionally, so that its items still add up.</summary>
internal static class FamilySums
{
    /// <summary>Scales the discounted weights of one actor in place to the final ones; the answer is their sum.</summary>
    public static double Cap(CaseFacts facts, Span<double> weights, double cap)
    {
        var total = 0.0;
        var start = 0;
        foreach (var end in facts.FamilyEnds)
        {
            total += CapFamily(weights[start..end], cap);
            start = end;
        }

        return total;
    }

    /// <summary>A sum within the cap.</summary>
    public static double Capped(double sum, double cap) => Math.Clamp(sum, -cap, cap);

    private static double CapFamily(Span<double> weights, double cap)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        if (Math.Abs(sum) <= cap)
        {
            return sum;
        }

        var scale = cap / Math.Abs(sum);
        var scaled = 0.0;
        foreach (ref var weight in weights)
        {
            weight *= scale;
            scaled += weight;
        }

        return scaled;
    }
}
